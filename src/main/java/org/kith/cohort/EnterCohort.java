package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.tenancy.Transactions;

/**
 * Lets a member work on what is the cohort's: as its coach, and for as long as the work lasts. The coach's audit has
 * nothing of it, or it would tell who gave a lead, and who was asked and said no; the member's own has.
 */
@ApplicationScoped
public class EnterCohort {
    private final Memberships memberships;
    private final Transactions transactions;

    @Inject
    EnterCohort(Memberships memberships, Transactions transactions) {
        this.memberships = memberships;
        this.transactions = transactions;
    }

    /** What a member does in the cohort. */
    @FunctionalInterface
    public interface Work<T> {
        /** Runs as the coach; flushes what it changed. */
        T by(CohortMembership member) throws Exception;
    }

    /** Enters by a membership of the caller that holds. @throws Problem 404 without one */
    <T> T inForce(UUID membershipId, Work<T> work) throws Exception {
        return by(memberships.inForce(membershipId), work);
    }

    /** As {@link #inForce}; what the member has not agreed to is not there for them either. */
    public <T> T agreeing(UUID membershipId, Consent consent, Work<T> work) throws Exception {
        return by(memberships.agreeing(membershipId, consent), work);
    }

    /** Enters by a membership that was found to hold. */
    <T> T by(CohortMembership member, Work<T> work) throws Exception {
        return transactions.withinUnnamed(member.coachId, () -> work.by(member));
    }
}
