package org.kith.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Who is asking, for the length of a request: with which key, on whose data, and by which right. */
@RequestScoped
public class Caller {
    static final String KEY = "kith.key";
    static final String GRANT = "kith.grant";

    private final SecurityIdentity identity;
    private UUID standIn;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** For the proxies that stand for it and for what is made of it. */
    Caller() {
        this(null);
    }

    /**
     * The seeker whose data this request works on: the key's own, or the one whom {@code Kith-Seeker} names. It is the
     * first condition of every query.
     *
     * @throws Problem 401 when there is none
     */
    public UUID seekerId() {
        return standIn != null ? standIn : granted().map(Granted::seekerId).orElseGet(this::accountId);
    }

    /**
     * Who is asking: the seeker whose key it is, which may be a coach's own.
     *
     * @throws Problem 401 when there is none
     */
    public UUID accountId() {
        VerifiedKey key = key();
        if (key == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED, "A key is needed.");
        }
        return key.seekerId();
    }

    /** The key that was sent, or null for work the service does by itself. */
    public UUID keyId() {
        VerifiedKey key = key();
        return key == null ? null : key.keyId();
    }

    /** By which grant the request works on another's data; empty on one's own. */
    public Optional<Granted> granted() {
        return Optional.ofNullable(identity.getAttribute(GRANT));
    }

    /** What may be done in this request, by the key and by the grant; nothing for work the service does by itself. */
    public Set<String> scopes() {
        VerifiedKey key = key();
        return key == null
                ? Set.of()
                : granted()
                        .map(grant -> Scopes.both(key.scopes(), grant.scopes()))
                        .orElse(key.scopes());
    }

    /** What is shown beyond what everybody with the scope sees: all of it to the seeker. */
    public Set<FieldGroup> fieldGroups() {
        return granted().map(Granted::fieldGroups).orElseGet(() -> EnumSet.allOf(FieldGroup.class));
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

    /** How a transaction of this request begins. */
    Entry entry() {
        return standIn != null
                ? Entry.of(standIn)
                : new Entry(
                        seekerId(),
                        accountId(),
                        keyId(),
                        granted().map(Granted::grantId).orElse(null));
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
