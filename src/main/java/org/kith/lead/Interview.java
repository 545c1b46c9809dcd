package org.kith.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** A conversation about a lead with the people who decide. */
@Entity
@Table(name = "interview")
public class Interview extends Owned {
    @Column(name = "lead_id", updatable = false)
    public UUID leadId;

    /** May lie ahead. */
    @Column(name = "starts_at")
    public Instant startsAt;

    @Enumerated(EnumType.STRING)
    public InterviewKind kind;

    public String notes;

    @Enumerated(EnumType.STRING)
    public InterviewOutcome outcome;

    /** Why it came out so, in words, or null. */
    public String reason;

    /** Whether the reason has nothing to do with the seeker; null when nobody knows. */
    public Boolean external;

    @Enumerated(EnumType.STRING)
    public Impressed impressed;

    static Interview of(UUID seekerId, UUID id, Instant now) {
        Interview interview = new Interview();
        interview.begin(seekerId, id, now);
        interview.outcome = InterviewOutcome.PENDING;
        interview.impressed = Impressed.UNKNOWN;
        return interview;
    }
}
