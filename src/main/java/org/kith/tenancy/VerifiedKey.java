package org.kith.tenancy;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A key whose secret was found right.
 *
 * @param expiresAt when it ends by itself, or null
 * @param requestsPerMinute how many requests it may make in a minute, or null for what the service allows
 */
record VerifiedKey(UUID seekerId, UUID keyId, Set<String> scopes, Instant expiresAt, Integer requestsPerMinute) {
    /** The key of a request that was recognised, or null. */
    static VerifiedKey of(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getAttribute(Caller.KEY)
                : null;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
