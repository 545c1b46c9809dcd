package org.kith.tenancy;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody came in with, and was found right: a key, or a token of the identity provider.
 *
 * @param accountId whose it is
 * @param keyId the key; null for a token
 * @param expiresAt when it ends by itself, or null
 * @param requestsPerMinute how many requests it may make in a minute, or null for what the service allows
 */
record Credential(UUID accountId, UUID keyId, Set<String> scopes, Instant expiresAt, Integer requestsPerMinute) {
    /** What was recognised in a request, or null. */
    static Credential of(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getAttribute(Caller.CREDENTIAL)
                : null;
    }

    /** What stays the same while it is used: the key; and with tokens, which are renewed, the account. */
    UUID callerId() {
        return keyId == null ? accountId : keyId;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
