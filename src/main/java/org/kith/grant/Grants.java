package org.kith.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.seeker.Seekers;
import org.kith.tenancy.Caller;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** What the caller has granted to others. */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<AccessGrant, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Seekers seekers;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Grants(Rows rows, Caller caller, Seekers seekers, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.seekers = seekers;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Makes a grant. The answer holds the invitation, which cannot be had again. */
    GrantView invite(GrantDraft draft) {
        Instant now = clock.instant();
        draft.check(caller.scopes(), now);
        UUID me = caller.seekerId();
        KeyText invitation = KeyText.mintInvitation(me, identifiers.next());
        AccessGrant grant = AccessGrant.of(invitation, draft, seekers.name(me), now);
        persistAndFlush(grant);
        return GrantView.of(grant, invitation.text(), now);
    }

    /** @throws Problem 404 when the caller has no such grant */
    GrantView shown(UUID id) {
        AccessGrant grant = findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
        return GrantView.of(grant, clock.instant());
    }

    /** Ends a grant, from the next request on. @throws Problem 404, or 409 when it was ended before */
    GrantView revoke(UUID id) {
        return GrantView.of(end(new OwnedId(caller.seekerId(), id), EndedBy.SEEKER), clock.instant());
    }

    Page<GrantView> list(ListRequest request) {
        UUID me = caller.seekerId();
        Instant now = clock.instant();
        return shown(
                new Listing("t.seeker_id, t.id", "access_grant t", "t.id", me, request)
                        .sortable(CREATED)
                        .read(rows, row -> new OwnedId(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                grant -> GrantView.of(grant, now));
    }

    /** The grant, locked until the transaction ends, so that of two callers at once one comes after the other; or 404. */
    AccessGrant locked(OwnedId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    AccessGrant end(OwnedId id, EndedBy by) {
        AccessGrant grant = locked(id);
        grant.end(by, clock.instant());
        flush();
        return grant;
    }

    /** Ends the grant by which somebody works for the seeker so far. */
    void endEarlier(UUID seekerId, UUID granteeId) {
        find("seekerId = ?1 and granteeId = ?2 and endedAt is null", seekerId, granteeId).stream()
                .forEach(earlier -> earlier.end(EndedBy.LATER_GRANT, clock.instant()));
        flush();
    }

    /** A page of grants as one of both sides sees them. */
    <T> Page<T> shown(Page<OwnedId> page, Function<AccessGrant, T> view) {
        Map<OwnedId, AccessGrant> grants = all(page.items());
        return new Page<>(page.items().stream().map(grants::get).map(view).toList(), page.page());
    }

    private Map<OwnedId, AccessGrant> all(Collection<OwnedId> ids) {
        List<UUID> grants = ids.stream().map(OwnedId::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", grants).stream()
                        .collect(Collectors.toMap(grant -> new OwnedId(grant.seekerId, grant.id), grant -> grant));
    }
}
