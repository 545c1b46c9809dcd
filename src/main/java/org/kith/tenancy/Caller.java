package org.kith.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Who is asking, for the length of a request: with which key or token, on whose data, and by which right. */
@RequestScoped
public class Caller {
    static final String CREDENTIAL = "kith.credential";
    static final String GRANT = "kith.grant";

    private final SecurityIdentity identity;
    private final Set<UUID> others = new LinkedHashSet<>();
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
     * Who is asking: the seeker whose key or token it is, which may be a coach's own.
     *
     * @throws Problem 401 when there is none
     */
    public UUID accountId() {
        Credential credential = credential();
        if (credential == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED, "A key or a token is needed.");
        }
        return credential.accountId();
    }

    /** The key that was sent, or null for a token, and for work the service does by itself. */
    public UUID keyId() {
        Credential credential = credential();
        return credential == null ? null : credential.keyId();
    }

    /** By which grant the request works on another's data; empty on one's own. */
    public Optional<Granted> granted() {
        return Optional.ofNullable(identity.getAttribute(GRANT));
    }

    /** What may be done in this request, by the key or token and by the grant; nothing for work the service does by itself. */
    public Set<String> scopes() {
        Credential credential = credential();
        return credential == null ? Set.of() : granted().map(Granted::scopes).orElse(credential.scopes());
    }

    /**
     * Who sends the same request again: the same key; or the same account, whose tokens are renewed.
     *
     * @throws Problem 401 when there is nobody
     */
    public UUID callerId() {
        UUID key = keyId();
        return key == null ? accountId() : key;
    }

    /** What is shown beyond what everybody with the scope sees: all of it to the seeker. */
    public Set<FieldGroup> fieldGroups() {
        return granted().map(Granted::fieldGroups).orElse(FieldGroupsShown.ALL);
    }

    /** The limit of its own to requests a minute that the key has; null for none, and for a token. */
    public Integer requestsPerMinute() {
        Credential credential = credential();
        return credential == null ? null : credential.requestsPerMinute();
    }

    /** Whether the key or token allows the administration of seekers. */
    public boolean isAdministrator() {
        return scopes().contains(Scopes.ADMIN);
    }

    /**
     * Works on another seeker's data from here on; the right to do so was checked before.
     * {@link #workFor} says whether they are to know.
     *
     * @param seekerId whose; null for the key's own
     * @return for whom it stood in before, or null
     */
    UUID standInFor(UUID seekerId) {
        UUID former = standIn;
        standIn = seekerId;
        return former;
    }

    /** Has the work on another seeker's data recorded with them. */
    void workFor(UUID seekerId) {
        others.add(seekerId);
    }

    /** With whom it is recorded that the request worked on their data, beside {@link #seekerId()}. */
    public Set<UUID> alsoWorkedFor() {
        return Set.copyOf(others);
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

    /** The seeker of a request that has not reached a resource yet; empty without a key or token. */
    public static Optional<UUID> seekerIdOf(RoutingContext context) {
        return Optional.ofNullable(Credential.of(context)).map(Credential::accountId);
    }

    /** What was sent, or null. */
    Credential credential() {
        return identity.getAttribute(CREDENTIAL);
    }
}
