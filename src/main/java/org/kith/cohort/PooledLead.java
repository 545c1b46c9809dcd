package org.kith.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.history.Steps;
import org.kith.http.Characters;
import org.kith.tenancy.Owned;

/** A lead that a member passes on to the cohort. It is the cohort's, and shows nothing but what was written for it. */
@Entity
@Table(name = "pooled_lead")
public class PooledLead extends Owned {
    @Column(name = "cohort_id", updatable = false)
    public UUID cohortId;

    /** Who gave it; null, as all of the giver's, once they were erased. */
    @Column(name = "giver_id", updatable = false)
    public UUID giverId;

    @Column(name = "giver_membership_id", updatable = false)
    public UUID giverMembershipId;

    @Column(name = "giver_lead_id", updatable = false)
    public UUID giverLeadId;

    public String role;

    public String organization;

    public String industry;

    public String text;

    @Enumerated(EnumType.STRING)
    public PooledLeadStatus status;

    /** How the giver was called when it was taken; null before. */
    @Column(name = "giver_name")
    public String giverName;

    @Column(name = "taker_membership_id")
    public UUID takerMembershipId;

    @Column(name = "taker_name")
    public String takerName;

    @Column(name = "taker_lead_id")
    public UUID takerLeadId;

    @Column(name = "taken_at")
    public Instant takenAt;

    static PooledLead of(CohortMembership giver, UUID id, PooledLeadDraft draft, Instant now) {
        PooledLead lead = new PooledLead();
        lead.begin(giver.coachId, id, now);
        lead.cohortId = giver.cohortId;
        lead.giverId = giver.seekerId;
        lead.giverMembershipId = giver.id;
        lead.giverLeadId = draft.leadId();
        lead.role = Characters.bare(draft.role());
        lead.organization = Characters.bare(draft.organization());
        lead.industry = Characters.bare(draft.industry());
        lead.text = Characters.unlessBlank(draft.text());
        lead.status = PooledLeadStatus.OPEN;
        return lead;
    }

    boolean isOf(CohortMembership member) {
        return member.id.equals(giverMembershipId);
    }

    boolean wasTakenBy(CohortMembership member) {
        return member.id.equals(takerMembershipId);
    }

    /** @throws org.kith.problem.Problem 409 when it is not open, or is the taker's own */
    void take(CohortMembership taker, Peer giver, Instant now) {
        Steps.require("take", status.legalActions(isOf(taker)));
        status = PooledLeadStatus.TAKEN;
        giverName = giver.displayName();
        takerMembershipId = taker.id;
        takerName = taker.displayName;
        takenAt = now;
        updatedAt = now;
    }

    /** @throws org.kith.problem.Problem 409 when it is not open */
    void withdraw(Instant now) {
        Steps.require("withdraw", status.legalActions(true));
        status = PooledLeadStatus.WITHDRAWN;
        updatedAt = now;
    }
}
