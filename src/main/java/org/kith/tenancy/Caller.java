package org.kith.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.problem.Problem;

/** Who is asking, for the length of a request: which key, and whose data it reaches. */
@RequestScoped
public class Caller {
    static final String KEY = "kith.key";

    private final SecurityIdentity identity;
    private UUID standIn;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The seeker whose data this request works on. It is the first condition of every query.
     *
     * @throws Problem 401 when there is none
     */
    public UUID seekerId() {
        if (standIn != null) {
            return standIn;
        }
        VerifiedKey key = key();
        if (key == null) {
            throw Problem.of(org.kith.problem.ProblemType.UNAUTHENTICATED, "A key is needed.");
        }
        return key.seekerId();
    }

    /** The key that was sent, or null for work the service does by itself. */
    public UUID keyId() {
        VerifiedKey key = key();
        return key == null ? null : key.keyId();
    }

    /** The scopes of the key; none for work the service does by itself. */
    public Set<String> scopes() {
        VerifiedKey key = key();
        return key == null ? Set.of() : key.scopes();
    }

    /** The limit of its own to requests a minute that the key has, or null. */
    public Integer requestsPerMinute() {
        VerifiedKey key = key();
        return key == null ? null : key.requestsPerMinute();
    }

    /** Whether the key allows the administration of seekers. */
    public boolean isAdministrator() {
        return scopes().contains(Scopes.ADMIN);
    }

    /**
     * Works on another seeker's data from here on; the right to do so was checked before.
     *
     * @param seekerId whose; null for the key's own
     * @return for whom it stood in before, or null
     */
    UUID standInFor(UUID seekerId) {
        UUID former = standIn;
        standIn = seekerId;
        return former;
    }

    /** The seeker of a request that has not reached a resource yet; empty without a key. */
    public static Optional<UUID> seekerIdOf(RoutingContext context) {
        return Optional.ofNullable(VerifiedKey.of(context)).map(VerifiedKey::seekerId);
    }

    /** The key that was sent, or null. */
    VerifiedKey key() {
        return identity.getAttribute(KEY);
    }
}
