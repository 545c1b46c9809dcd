package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A lead in the pool, as one member sees it.
 *
 * @param mine whether the member gave it
 * @param givenBy how the giver was called, for the one who took it; null for everybody else, and when it was forgotten
 * @param takenBy how whoever took it was called, for the giver; null for everybody else, and when it was forgotten
 * @param leadId the member's own lead: the one that was given, or the one that came of taking it; null for none
 */
public record PooledLeadView(
        UUID id,
        PooledLeadStatus status,
        boolean mine,
        String role,
        String organization,
        String industry,
        String text,
        String givenBy,
        String takenBy,
        UUID leadId,
        Instant takenAt,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    static PooledLeadView of(PooledLead lead, CohortMembership viewer) {
        boolean mine = lead.isOf(viewer);
        boolean taken = lead.wasTakenBy(viewer);
        return new PooledLeadView(
                lead.id,
                lead.status,
                mine,
                lead.role,
                lead.organization,
                lead.industry,
                lead.text,
                taken ? lead.giverName : null,
                mine ? lead.takerName : null,
                mine ? lead.giverLeadId : taken ? lead.takerLeadId : null,
                lead.takenAt,
                lead.createdAt,
                lead.version);
    }
}
