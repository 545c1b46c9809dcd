package org.kith.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** A job, or a job to be. */
@Entity
@Table(name = "lead")
public class Lead extends Owned {
    @Column(name = "organization_id")
    public UUID organizationId;

    public String role;

    public String place;

    public String url;

    public String notes;

    /** The search during which it was discovered, or null. */
    @Column(name = "search_id")
    public UUID searchId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_type")
    public SourceType sourceType;

    @Column(name = "source_id")
    public UUID sourceId;

    /** Who told of it, or null. */
    @Column(name = "given_by_contact_id")
    public UUID givenByContactId;

    @Column(name = "advertised_at_discovery")
    public boolean advertisedAtDiscovery;

    /** Whether it is advertised now. */
    public boolean advertised;

    @Column(name = "discovered_at")
    public Instant discoveredAt;

    @Enumerated(EnumType.STRING)
    public LeadStatus status;

    /** The status from which it ended; null while it goes on. */
    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    public LeadStatus statusBefore;

    /** The interview whose outcome ended it, so that a corrected outcome can take that back; or null. */
    @Column(name = "ended_by_interview_id")
    public UUID endedByInterviewId;

    static Lead of(UUID seekerId, UUID id, Instant now) {
        Lead lead = new Lead();
        lead.begin(seekerId, id, now);
        return lead;
    }

    LeadState state() {
        return new LeadState(status, statusBefore);
    }

    void become(LeadState state, Instant now) {
        status = state.status();
        statusBefore = state.before();
        endedByInterviewId = null;
        updatedAt = now;
    }
}
