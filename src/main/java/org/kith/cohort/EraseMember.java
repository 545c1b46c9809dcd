package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.seeker.SeekerErased;
import org.kith.tenancy.Transactions;

/**
 * Takes what a seeker who is erased gave into cohorts out of them, former ones too, and ends the cohorts that were theirs.
 * Of a lead that was taken it stays that somebody gave and somebody took one; the taker's own lead stays the taker's.
 */
@ApplicationScoped
class EraseMember {
    private static final String MEMBERSHIPS =
            "select coach_id, cohort_id, id from cohort_membership where seeker_id = ? order by coach_id, cohort_id, id";

    /** Each with the coach and the membership as its values. */
    private static final List<String> STEPS = List.of(
            "delete from pooled_lead where seeker_id = ? and giver_membership_id = ? and status <> 'TAKEN'",
            "update pooled_lead set role = null, organization = null, industry = null, text = null, giver_id = null,"
                    + " giver_membership_id = null, giver_lead_id = null, giver_name = null, version = version + 1"
                    + " where seeker_id = ? and giver_membership_id = ?",
            "update pooled_lead set taker_membership_id = null, taker_name = null, taker_lead_id = null,"
                    + " version = version + 1 where seeker_id = ? and taker_membership_id = ?",
            "delete from cohort_introduction where seeker_id = ? and asker_membership_id = ?",
            "delete from cohort_introduction_request where seeker_id = ? and reacher_membership_id = ?",
            "delete from buddy_pair where seeker_id = ? and one_membership_id = ?",
            "delete from buddy_pair where seeker_id = ? and other_membership_id = ?");

    private final JoinCohort join;
    private final PeerContacts contacts;
    private final Transactions transactions;
    private final Rows rows;

    @Inject
    EraseMember(JoinCohort join, PeerContacts contacts, Transactions transactions, Rows rows) {
        this.join = join;
        this.contacts = contacts;
        this.transactions = transactions;
        this.rows = rows;
    }

    private record Belonging(UUID coachId, UUID cohortId, UUID membershipId) {}

    void erased(@Observes SeekerErased event) throws Exception {
        UUID gone = event.seekerId();
        List<UUID> own = rows.all(
                "select id from cohort where seeker_id = ? order by id for update",
                List.of(gone),
                row -> row.getObject(1, UUID.class));
        for (UUID cohort : own) {
            join.endAll(cohort);
        }
        List<Belonging> belongings = rows.all(
                MEMBERSHIPS,
                List.of(gone),
                row -> new Belonging(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
        for (Belonging one : belongings) {
            transactions.withinUnnamed(one.coachId, () -> takeBack(one));
        }
        contacts.forget(gone);
    }

    /** The cohort stays locked, so that nobody takes a lead of the member's meanwhile, or is taken one by the member. */
    private boolean takeBack(Belonging one) {
        rows.lock("cohort", one.coachId, one.cohortId);
        STEPS.forEach(step -> rows.change(step, List.of(one.coachId, one.membershipId)));
        return true;
    }
}
