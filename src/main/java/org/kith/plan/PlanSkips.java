package org.kith.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.advice.AboutType;
import org.kith.history.Occurred;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** What the caller's seeker does not want to see in the plan. */
@ApplicationScoped
public class PlanSkips implements PanacheRepositoryBase<PlanSkip, OwnedId> {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    PlanSkips(Rows rows, Caller caller, Today today, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The skip, or 404. */
    PlanSkip visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    PlanSkip add(PlanSkipDraft draft) {
        Instant now = clock.instant();
        PlanSkip skip = PlanSkip.of(caller.seekerId(), identifiers.next(), now);
        skip.rule = draft.rule();
        skip.aboutId = draft.aboutId();
        skip.untilOn = draft.untilOn();
        skip.occurredAt = Occurred.at(draft.occurredAt(), now, "/occurredAt");
        refuseImpossible(skip);
        persistAndFlush(skip);
        return skip;
    }

    /** The item may come back at once. */
    void remove(PlanSkip skip) {
        delete(skip);
        flush();
    }

    Page<PlanSkipView> list(ListRequest request) {
        return new Listing(PlanSkipView.COLUMNS, "plan_skip t", "t.id", caller.seekerId(), request)
                .sortable(OCCURRED)
                .sortable(CREATED)
                .sortedBy("-occurredAt")
                .read(rows, PlanSkipView::read);
    }

    private void refuseImpossible(PlanSkip skip) {
        AboutType about = skip.rule.about();
        if (about == null) {
            throw Problem.invalid("/rule", "out-of-bounds", "Prompts are skipped at /v1/prompts/{id}/skip.");
        }
        if (!rows.has(about.table(), caller.seekerId(), skip.aboutId)) {
            throw Problem.invalid("/aboutId", "unknown-reference", "The seeker has no such thing for this rule.");
        }
        boolean over = skip.untilOn != null && !skip.untilOn.isAfter(today.of(skip.occurredAt));
        boolean never = skip.untilOn != null && !Occurred.mayBeAppointed(today.startOf(skip.untilOn));
        if (over || never) {
            throw Problem.invalid("/untilOn", "out-of-bounds", "A day after that of the skip, before the year 2200.");
        }
    }
}
