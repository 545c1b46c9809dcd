package org.kith.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** An organization that a search wants. */
@Entity
@Table(name = "target_employer")
public class TargetEmployer extends Owned {
    @Column(name = "search_id", updatable = false)
    public UUID searchId;

    @Column(name = "organization_id", updatable = false)
    public UUID organizationId;

    /** How much the seeker wants to work there: 1 to 5, or null. */
    public Integer motivation;

    /** How well what they advertise fits: 1 to 5, or null. */
    public Integer posting;

    /** How likely somebody there speaks for the seeker: 1 to 5, or null. */
    public Integer advocacy;

    public String notes;

    static TargetEmployer of(UUID seekerId, UUID id, Instant now) {
        TargetEmployer employer = new TargetEmployer();
        employer.begin(seekerId, id, now);
        return employer;
    }
}
