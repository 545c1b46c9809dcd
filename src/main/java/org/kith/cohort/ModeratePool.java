package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.history.Steps;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/**
 * The coach's side of the pool: what members who still agree to it wrote for each other, without a name, and the taking
 * out of what does not fit. What somebody took back is nobody's to see any more.
 */
@ApplicationScoped
class ModeratePool {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final String AGREEING = Roster.OF_MEMBER + " and 'LEAD_POOL' = any (m.consents)";

    /** The coach sees who agrees: of one who does so alone, a lead would be as good as a name, and is nobody else's yet. */
    private static final String SEEN = "t.status <> 'WITHDRAWN' and exists (select" + AGREEING
            + " and m.id = t.giver_membership_id) and 2 <= (select count(*)" + AGREEING + ")";

    private final Cohorts cohorts;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ModeratePool(Cohorts cohorts, Rows rows, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of the caller's cohort, or 404. */
    Page<CohortLeadView> list(UUID cohortId, CohortLeadFilter filter) {
        Listing listing = new Listing(CohortLeadView.COLUMNS, "pooled_lead t", "t.id", caller.seekerId(), filter)
                .where("t.cohort_id = ?", cohorts.visible(cohortId).id)
                .where(SEEN)
                .sortable(CREATED)
                .sortedBy("-createdAt");
        return listing.whereGiven(
                        "t.status = ?", listing.parameters().constant("status", filter.status, PooledLeadStatus.class))
                .read(rows, CohortLeadView::read);
    }

    CohortLeadView one(UUID cohortId, UUID id) {
        return rows.first(
                        "select " + CohortLeadView.COLUMNS
                                + " from pooled_lead t where t.seeker_id = ? and t.id = ? and t.cohort_id = ? and "
                                + SEEN,
                        List.of(caller.seekerId(), id, cohorts.visible(cohortId).id),
                        CohortLeadView::read)
                .orElseThrow(Problem::notFound);
    }

    /** Takes a lead out that nobody has taken. @throws Problem 404, or 409 when it is not open */
    CohortLeadView remove(UUID cohortId, UUID id) {
        UUID me = caller.seekerId();
        rows.lock("pooled_lead", me, id);
        Steps.require("remove", one(cohortId, id).status().legalActionsOfCoach());
        rows.change(
                "update pooled_lead set status = 'REMOVED', updated_at = ?, version = version + 1"
                        + " where seeker_id = ? and id = ?",
                List.of(clock.instant(), me, id));
        return one(cohortId, id);
    }
}
