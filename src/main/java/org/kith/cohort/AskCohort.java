package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.history.Steps;
import org.kith.http.Characters;
import org.kith.organization.NormalizedName;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/**
 * Asks the cohort for a way into an organization. Each member who agreed is entered in turn, four statements for one, and
 * those who know somebody there are asked; the asker learns that there is somebody, and no more until one agrees.
 */
@ApplicationScoped
class AskCohort {
    /** So that nobody reads the networks of the others by asking for one organization after another. */
    private static final int MOST_IN_A_WEEK = 20;

    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final EnterCohort enter;
    private final Roster roster;
    private final ReachOrganization reach;
    private final Transactions transactions;
    private final Rows rows;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    AskCohort(
            EnterCohort enter,
            Roster roster,
            ReachOrganization reach,
            Transactions transactions,
            Rows rows,
            Identifiers identifiers,
            Clock clock) {
        this.enter = enter;
        this.roster = roster;
        this.reach = reach;
        this.transactions = transactions;
        this.rows = rows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Page<CohortIntroductionView> list(UUID membershipId, ListRequest request) throws Exception {
        return enter.agreeing(
                membershipId,
                Consent.INTRODUCTIONS,
                me -> new Listing(
                                CohortIntroductionView.COLUMNS,
                                CohortIntroductionView.TABLES,
                                "t.id",
                                me.coachId,
                                request)
                        .where("t.cohort_id = ?", me.cohortId)
                        .where("t.asker_membership_id = ?", me.id)
                        .sortable(CREATED)
                        .sortedBy("-createdAt")
                        .read(rows, CohortIntroductionView::read));
    }

    CohortIntroductionView one(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.INTRODUCTIONS, me -> shown(me, id));
    }

    /** @throws Problem 409 when the member has asked often enough this week */
    CohortIntroductionView ask(UUID membershipId, CohortIntroductionDraft draft) throws Exception {
        return enter.agreeing(membershipId, Consent.INTRODUCTIONS, me -> {
            Instant now = clock.instant();
            requireRoom(me, now);
            List<Peer> asked = whoReach(me, draft.organization());
            UUID id = identifiers.next();
            rows.change(
                    "insert into cohort_introduction (seeker_id, id, cohort_id, asker_id, asker_membership_id,"
                            + " organization, wish, status, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Arrays.asList(
                            me.coachId,
                            id,
                            me.cohortId,
                            me.seekerId,
                            me.id,
                            draft.organization().strip(),
                            Characters.unlessBlank(draft.wish()),
                            asked.isEmpty() ? CohortIntroductionStatus.NOBODY : CohortIntroductionStatus.ASKED,
                            now));
            for (Peer peer : asked) {
                rows.change(
                        "insert into cohort_introduction_request (seeker_id, id, introduction_id,"
                                + " reacher_membership_id, status, created_at) values (?, ?, ?, ?, 'ASKED', ?)",
                        List.of(me.coachId, identifiers.next(), id, peer.membershipId(), now));
            }
            return shown(me, id);
        });
    }

    private List<Peer> whoReach(CohortMembership me, String organization) throws Exception {
        List<Peer> others = roster.agreeing(me.cohortId, Consent.INTRODUCTIONS).stream()
                .filter(peer -> !peer.seekerId().equals(me.seekerId))
                .toList();
        List<Peer> reaching = new ArrayList<>();
        if (others.size() >= Cohort.FEWEST_OTHERS) {
            NormalizedName name = NormalizedName.of(organization);
            for (Peer peer : others) {
                if (transactions.withinUnnamed(peer.seekerId(), () -> reach.reaches(name))) {
                    reaching.add(peer);
                }
            }
        }
        return reaching;
    }

    private void requireRoom(CohortMembership me, Instant now) {
        int asked = rows.first(
                        "select count(*)::int from cohort_introduction where seeker_id = ? and asker_id = ?"
                                + " and created_at > ?",
                        List.of(me.coachId, me.seekerId, now.minus(Duration.ofDays(7))),
                        row -> row.getInt(1))
                .orElse(0);
        if (asked >= MOST_IN_A_WEEK) {
            throw Problem.of(ProblemType.OVER_LIMIT, "Up to " + MOST_IN_A_WEEK + " wishes in 7 days; then again.");
        }
    }

    /** Takes a wish back; whoever was asked need not answer any more. @throws Problem 404, or 409 when it is over */
    CohortIntroductionView withdraw(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.INTRODUCTIONS, me -> {
            rows.lock("cohort_introduction", me.coachId, id);
            Steps.require("withdraw", shown(me, id).status().legalActions());
            rows.change(
                    "update cohort_introduction set status = 'WITHDRAWN', version = version + 1"
                            + " where seeker_id = ? and id = ?",
                    List.of(me.coachId, id));
            rows.change(
                    "update cohort_introduction_request set status = 'LAPSED', version = version + 1"
                            + " where seeker_id = ? and introduction_id = ? and status = 'ASKED'",
                    List.of(me.coachId, id));
            return shown(me, id);
        });
    }

    private CohortIntroductionView shown(CohortMembership me, UUID id) {
        return rows.first(
                        "select " + CohortIntroductionView.COLUMNS + " from " + CohortIntroductionView.TABLES
                                + " where t.seeker_id = ? and t.id = ? and t.cohort_id = ?"
                                + " and t.asker_membership_id = ?",
                        List.of(me.coachId, id, me.cohortId, me.id),
                        CohortIntroductionView::read)
                .orElseThrow(Problem::notFound);
    }
}
