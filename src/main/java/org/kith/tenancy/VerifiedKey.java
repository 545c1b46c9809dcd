package org.kith.tenancy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A key whose secret was found right.
 *
 * @param expiresAt when it ends by itself, or null
 */
record VerifiedKey(UUID seekerId, UUID keyId, Set<String> scopes, Instant expiresAt) {
    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
