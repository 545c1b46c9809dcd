package org.kith.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** The cohorts to which the caller belongs. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<CohortMembership, OwnedId> {
    private static final SortKey JOINED = new SortKey("joinedAt", "t.created_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Memberships(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's membership, ended ones too; or 404. */
    CohortMembership visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The caller's membership that holds, and does so until the transaction ends; or 404. */
    CohortMembership inForce(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_READ)
                .filter(CohortMembership::isInForce)
                .orElseThrow(Problem::notFound);
    }

    /** As {@link #inForce}; what the member has not agreed to is not there for them either. */
    CohortMembership agreeing(UUID id, Consent consent) {
        CohortMembership membership = inForce(id);
        if (!membership.allows(consent)) {
            throw Problem.notFound();
        }
        return membership;
    }

    MembershipView change(UUID id, LongConsumer versionCheck, UnaryOperator<MembershipPatch> patch) {
        CohortMembership membership = locked(id);
        versionCheck.accept(membership.version);
        membership.agree(patch.apply(MembershipPatch.of(membership)), clock.instant());
        flush();
        return MembershipView.of(membership);
    }

    /** Leaves, from the next request on. @throws Problem 404, or 409 when it was ended before */
    MembershipView leave(UUID id) {
        CohortMembership membership = locked(id);
        membership.leave(clock.instant());
        flush();
        return MembershipView.of(membership);
    }

    /** Ends a membership because the coach wants it so, where it still holds. Runs as the member. */
    void end(UUID seekerId, UUID id) {
        Instant now = clock.instant();
        rows.change(
                "update cohort_membership set left_at = ?, ended_by = 'COACH', updated_at = ?, version = version + 1"
                        + " where seeker_id = ? and id = ? and left_at is null",
                java.util.List.of(now, now, seekerId, id));
    }

    Page<MembershipView> list(ListRequest request) {
        UUID me = caller.seekerId();
        Page<UUID> page = new Listing("t.id", "cohort_membership t", "t.id", me, request)
                .sortable(JOINED)
                .read(rows, row -> row.getObject(1, UUID.class));
        Map<UUID, CohortMembership> memberships = page.items().isEmpty()
                ? Map.of()
                : list("seekerId = ?1 and id in ?2", me, page.items()).stream()
                        .collect(Collectors.toMap(membership -> membership.id, membership -> membership));
        return new Page<>(
                page.items().stream()
                        .map(memberships::get)
                        .map(MembershipView::of)
                        .toList(),
                page.page());
    }

    private CohortMembership locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }
}
