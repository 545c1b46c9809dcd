package org.kith.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The cohorts of the caller, who is their coach. */
@ApplicationScoped
public class Cohorts implements PanacheRepositoryBase<Cohort, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey NAME = new SortKey("name", "t.name", "text");

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Cohorts(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The caller's cohort, or 404. */
    Cohort visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The caller's cohort, which nobody joins or deletes until the transaction ends; or 404. */
    Cohort locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** Makes a cohort. The answer holds the invitation, which cannot be had again. */
    CohortView add(CohortDraft draft) {
        Instant now = clock.instant();
        Cohort cohort = Cohort.of(caller.seekerId(), identifiers.next(), now);
        cohort.apply(draft, now);
        KeyText invitation = cohort.invite(draft.until(null, now), now);
        persistAndFlush(cohort);
        return CohortView.of(cohort, invitation.text());
    }

    /** Invites anew, for 14 days; the invitation before is worth nothing any more. */
    CohortView invite(UUID id) {
        Instant now = clock.instant();
        Cohort cohort = locked(id);
        KeyText invitation = cohort.invite(now.plus(Cohort.INVITED_FOR), now);
        flush();
        return CohortView.of(cohort, invitation.text());
    }

    CohortView change(Cohort cohort, CohortDraft draft) {
        Instant now = clock.instant();
        cohort.invitedUntil = draft.until(cohort.invitedUntil, now);
        cohort.apply(draft, now);
        flush();
        return CohortView.of(cohort);
    }

    Page<CohortView> list(ListRequest request) {
        UUID me = caller.seekerId();
        Page<UUID> page = new Listing("t.id", "cohort t", "t.id", me, request)
                .sortable(CREATED)
                .sortable(NAME)
                .read(rows, row -> row.getObject(1, UUID.class));
        Map<UUID, Cohort> cohorts = page.items().isEmpty()
                ? Map.of()
                : list("seekerId = ?1 and id in ?2", me, page.items()).stream()
                        .collect(Collectors.toMap(cohort -> cohort.id, cohort -> cohort));
        return new Page<>(
                page.items().stream().map(cohorts::get).map(CohortView::of).toList(), page.page());
    }
}
