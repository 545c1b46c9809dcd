package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.history.Steps;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Pairs of members who look after each other. */
@ApplicationScoped
class BuddyPairs {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final String MINE = "(t.one_membership_id = ? or t.other_membership_id = ?)";

    private final Cohorts cohorts;
    private final EnterCohort enter;
    private final Roster roster;
    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    BuddyPairs(
            Cohorts cohorts,
            EnterCohort enter,
            Roster roster,
            Rows rows,
            Caller caller,
            Identifiers identifiers,
            Clock clock) {
        this.cohorts = cohorts;
        this.enter = enter;
        this.roster = roster;
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Those of the caller's cohort, or 404. */
    Page<ProposedPairView> ofCohort(UUID cohortId, ListRequest request) {
        Page<BuddyPair> pairs = listing(caller.seekerId(), cohorts.visible(cohortId).id, request)
                .read(rows, BuddyPair::read);
        return new Page<>(pairs.items().stream().map(BuddyPair::forCoach).toList(), pairs.page());
    }

    ProposedPairView ofCohort(UUID cohortId, UUID id) {
        return existing(caller.seekerId(), cohorts.visible(cohortId).id, id).forCoach();
    }

    /** @throws Problem 404, 422 for somebody who is no member or twice the same, 409 when they are a pair already */
    ProposedPairView propose(UUID cohortId, BuddyPairDraft draft) {
        UUID cohort = cohorts.locked(cohortId).id;
        List<UUID> two = draft.memberIds();
        for (int i = 0; i < two.size(); i++) {
            if (roster.one(cohort, two.get(i)).isEmpty() || two.lastIndexOf(two.get(i)) != i) {
                throw Problem.invalid("/memberIds/" + i, "unknown-reference", "A member, and another one.");
            }
        }
        // As PostgreSQL compares them: Java's own order of UUIDs is by signed halves.
        List<UUID> sorted = Stream.of(two.get(0), two.get(1))
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .toList();
        UUID me = caller.seekerId();
        if (rows.any(
                "select 1 from buddy_pair where seeker_id = ? and cohort_id = ? and one_membership_id = ?"
                        + " and other_membership_id = ? and ended_at is null",
                List.of(me, cohort, sorted.get(0), sorted.get(1)))) {
            throw Problem.of(ProblemType.DUPLICATE, "The two are proposed or a pair already.");
        }
        UUID id = identifiers.next();
        rows.change(
                "insert into buddy_pair (seeker_id, id, cohort_id, one_membership_id, other_membership_id, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                List.of(me, id, cohort, sorted.get(0), sorted.get(1), clock.instant()));
        return existing(me, cohort, id).forCoach();
    }

    Page<BuddyPairView> ofMember(UUID membershipId, ListRequest request) throws Exception {
        return enter.inForce(membershipId, me -> {
            Page<BuddyPair> pairs = listing(me.coachId, me.cohortId, request)
                    .where(MINE, me.id, me.id)
                    .read(rows, BuddyPair::read);
            return new Page<>(
                    pairs.items().stream().map(pair -> pair.forMember(me.id)).toList(), pairs.page());
        });
    }

    BuddyPairView ofMember(UUID membershipId, UUID id) throws Exception {
        return enter.inForce(membershipId, me -> mine(me, id).forMember(me.id));
    }

    /** @throws Problem 404, or 409 when the member agreed before or it is over */
    BuddyPairView agree(UUID membershipId, UUID id) throws Exception {
        return step("agree", membershipId, id);
    }

    /** @throws Problem 404, or 409 when it is over */
    BuddyPairView end(UUID membershipId, UUID id) throws Exception {
        return step("end", membershipId, id);
    }

    private BuddyPairView step(String action, UUID membershipId, UUID id) throws Exception {
        return enter.inForce(membershipId, me -> {
            rows.lock("buddy_pair", me.coachId, id);
            BuddyPair pair = mine(me, id);
            Steps.require(action, pair.status().legalActions(pair.agreed(me.id)));
            String column =
                    action.equals("end") ? "ended_at" : pair.one().equals(me.id) ? "one_agreed_at" : "other_agreed_at";
            rows.change(
                    "update buddy_pair set " + column + " = ?, version = version + 1 where seeker_id = ? and id = ?",
                    List.of(clock.instant(), me.coachId, id));
            return mine(me, id).forMember(me.id);
        });
    }

    private static Listing listing(UUID coachId, UUID cohortId, ListRequest request) {
        return new Listing(BuddyPair.COLUMNS, BuddyPair.TABLES, "t.id", coachId, request)
                .where("t.cohort_id = ?", cohortId)
                .sortable(CREATED)
                .sortedBy("-createdAt");
    }

    private BuddyPair mine(CohortMembership me, UUID id) {
        BuddyPair pair = existing(me.coachId, me.cohortId, id);
        if (!pair.one().equals(me.id) && !pair.other().equals(me.id)) {
            throw Problem.notFound();
        }
        return pair;
    }

    private BuddyPair existing(UUID coachId, UUID cohortId, UUID id) {
        return rows.first(
                        "select " + BuddyPair.COLUMNS + " from " + BuddyPair.TABLES
                                + " where t.seeker_id = ? and t.id = ? and t.cohort_id = ?",
                        List.of(coachId, id, cohortId),
                        BuddyPair::read)
                .orElseThrow(Problem::notFound);
    }
}
