package org.kith.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** What the seeker does not want to see in the plan, for a while or for good. */
@Entity
@Table(name = "plan_skip")
public class PlanSkip extends Owned {
    @Enumerated(EnumType.STRING)
    public PlanRule rule;

    @Column(name = "about_id")
    public UUID aboutId;

    /** The day on which it may come back; null for never. */
    @Column(name = "until_on")
    public LocalDate untilOn;

    @Column(name = "occurred_at")
    public Instant occurredAt;

    static PlanSkip of(UUID seekerId, UUID id, Instant now) {
        PlanSkip skip = new PlanSkip();
        skip.begin(seekerId, id, now);
        return skip;
    }
}
