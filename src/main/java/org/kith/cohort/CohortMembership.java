package org.kith.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Owned;

/** That a seeker belongs to somebody's cohort. It is the member's own, and holds as long as the member wants. */
@Entity
@Table(name = "cohort_membership")
public class CohortMembership extends Owned {
    @Column(name = "coach_id", updatable = false)
    public UUID coachId;

    @Column(name = "cohort_id", updatable = false)
    public UUID cohortId;

    @Column(name = "cohort_name", updatable = false)
    public String cohortName;

    @Column(name = "coach_name", updatable = false)
    public String coachName;

    @Column(name = "display_name")
    public String displayName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> consents;

    @Column(name = "left_at")
    public Instant leftAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    public LeftBy endedBy;

    static CohortMembership of(UUID seekerId, UUID id, Instant now) {
        CohortMembership membership = new CohortMembership();
        membership.begin(seekerId, id, now);
        return membership;
    }

    List<Consent> agreedTo() {
        return consents.stream().map(Consent::valueOf).toList();
    }

    boolean isInForce() {
        return leftAt == null;
    }

    /** Whether the member belongs to the cohort now, and agreed to that. */
    public boolean allows(Consent consent) {
        return isInForce() && consents.contains(consent.name());
    }

    void agree(MembershipPatch terms, Instant now) {
        requireInForce();
        displayName = terms.displayName().strip();
        consents = terms.consentNames();
        updatedAt = now;
    }

    /** Ends it, from the next request on. @throws Problem 409 when it was ended before */
    void leave(Instant now) {
        requireInForce();
        leftAt = now;
        endedBy = LeftBy.MEMBER;
        updatedAt = now;
    }

    private void requireInForce() {
        if (!isInForce()) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION, "The membership was ended before; join again by an invitation.");
        }
    }
}
