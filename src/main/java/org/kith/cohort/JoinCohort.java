package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Seekers;
import org.kith.tenancy.Caller;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.OwnedId;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/** Lets seekers into a cohort, and has one of them go, or all when it is deleted. */
@ApplicationScoped
class JoinCohort {
    private final Cohorts cohorts;
    private final Memberships memberships;
    private final Roster roster;
    private final Seekers seekers;
    private final Transactions transactions;
    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    JoinCohort(
            Cohorts cohorts,
            Memberships memberships,
            Roster roster,
            Seekers seekers,
            Transactions transactions,
            Rows rows,
            Caller caller,
            Identifiers identifiers,
            Clock clock) {
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.roster = roster;
        this.seekers = seekers;
        this.transactions = transactions;
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    private record Joined(Cohort cohort, String coachName) {}

    /** Takes an invitation up. @throws Problem 422 when it is none or is over, 409 for a member or where no room is left */
    MembershipView join(MembershipDraft draft) throws Exception {
        KeyText invitation =
                KeyText.readInvitation(draft.invitation().strip()).orElseThrow(JoinCohort::unknownInvitation);
        Joined joined = transactions.withinUnnamed(invitation.seekerId(), () -> opened(invitation));
        UUID me = caller.seekerId();
        UUID coach = invitation.seekerId();
        if (rows.any(
                "select 1 from cohort_membership where seeker_id = ? and coach_id = ? and cohort_id = ?"
                        + " and left_at is null",
                java.util.List.of(me, coach, joined.cohort.id))) {
            throw Problem.of(ProblemType.DUPLICATE, "You belong to the cohort already.");
        }
        Instant now = clock.instant();
        CohortMembership membership = CohortMembership.of(me, identifiers.next(), now);
        membership.coachId = coach;
        membership.cohortId = joined.cohort.id;
        membership.cohortName = joined.cohort.name;
        membership.coachName = joined.coachName;
        membership.agree(draft.terms(), now);
        memberships.persistAndFlush(membership);
        return MembershipView.of(membership);
    }

    /** The cohort stays locked, so that of two who would be the last both are counted. */
    private Joined opened(KeyText invitation) {
        Cohort cohort = cohorts.findByIdOptional(
                        new OwnedId(invitation.seekerId(), invitation.keyId()), LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isOpenTo(invitation, clock.instant()))
                .orElseThrow(JoinCohort::unknownInvitation);
        if (roster.count(cohort.id) >= Cohort.MOST_MEMBERS) {
            throw Problem.of(
                    ProblemType.OVER_LIMIT, "The cohort has " + Cohort.MOST_MEMBERS + " members, and no more.");
        }
        return new Joined(cohort, seekers.name(invitation.seekerId()));
    }

    /** Deletes a cohort, which ends each membership of it. */
    void delete(UUID id, java.util.function.LongConsumer versionCheck) throws Exception {
        Cohort cohort = cohorts.locked(id);
        versionCheck.accept(cohort.version);
        endAll(id);
        cohorts.delete(cohort);
        cohorts.flush();
    }

    /** Ends each membership of a cohort of the caller's, which is locked. */
    void endAll(UUID cohortId) throws Exception {
        for (Peer peer : roster.all(cohortId)) {
            end(peer);
        }
    }

    /** Ends one membership, from the next request on. @throws Problem 404 for a cohort of somebody else, or for nobody who belongs to it */
    void remove(UUID cohortId, UUID membershipId) throws Exception {
        end(roster.one(cohorts.visible(cohortId).id, membershipId).orElseThrow(Problem::notFound));
    }

    private void end(Peer peer) throws Exception {
        transactions.within(peer.seekerId(), () -> {
            memberships.end(peer.seekerId(), peer.membershipId());
            return null;
        });
    }

    private static Problem unknownInvitation() {
        return Problem.invalid(
                "/invitation",
                "unknown-invitation",
                "An invitation to a cohort that a coach passed on and that is not over.");
    }
}
