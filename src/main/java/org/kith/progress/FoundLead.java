package org.kith.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.lead.LeadStatus;
import org.kith.lead.SourceType;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Snapshot;

/**
 * A lead, and when it ended and went on again.
 *
 * @param advertised whether the job was when it was discovered
 * @param contactId from whom it came; null for nobody
 * @param steps in their order
 */
record FoundLead(
        UUID id, SourceType source, boolean advertised, UUID contactId, Instant discoveredAt, List<Step> steps) {

    /**
     * A step of a lead.
     *
     * @param over whether it ended with it
     */
    record Step(Instant at, boolean over) {}

    /** With the seeker and the end. Of an ask its id stands for the contact, whom the snapshot knows. */
    private static final String LEADS = "select l.id, l.source_type, l.advertised_at_discovery, case l.source_type"
            + " when 'INTRODUCTION' then coalesce((select i.target_contact_id from introduction i"
            + " where i.seeker_id = l.seeker_id and i.id = l.source_id), l.given_by_contact_id)"
            + " else coalesce(l.given_by_contact_id, case l.source_type when 'CONTACT' then l.source_id end) end,"
            + " l.discovered_at, case l.source_type when 'ASK' then l.source_id end from lead l"
            + " where l.seeker_id = ? and l.discovered_at < ? order by l.discovered_at, l.id";

    /** With the seeker and the end. */
    private static final String STEPS = "select thing_id, occurred_at, status from lead_step"
            + " where seeker_id = ? and occurred_at < ? order by thing_id, number";

    /**
     * The leads that were known by an instant, in two statements that are put together here: joined, the planner would read
     * all steps for each lead.
     */
    static List<FoundLead> until(Instant end, Rows rows, UUID seekerId, Snapshot snapshot) {
        List<Object> values = List.of(seekerId, end);
        Map<UUID, List<Step>> steps = new HashMap<>();
        rows.all(STEPS, values, row -> {
            Columns column = new Columns(row);
            List<Step> of = steps.computeIfAbsent(column.id(), any -> new ArrayList<>());
            return of.add(
                    new Step(column.instant(), column.constant(LeadStatus.class).isOver()));
        });
        Map<UUID, UUID> asked = snapshot.asks().stream().collect(Collectors.toMap(Asked::id, Asked::contactId));
        return rows.all(LEADS, values, row -> {
            Columns column = new Columns(row);
            UUID id = column.id();
            SourceType source = column.constant(SourceType.class);
            boolean advertised = column.bool();
            UUID contact = column.id();
            Instant discoveredAt = column.instant();
            UUID ask = column.id();
            UUID from = contact == null && ask != null ? asked.get(ask) : contact;
            return new FoundLead(id, source, advertised, from, discoveredAt, steps.getOrDefault(id, List.of()));
        });
    }

    /** Whether it was known and not over just before an instant. */
    boolean isOpenBefore(Instant end) {
        boolean over = false;
        for (Step step : steps) {
            over = step.at.isBefore(end) ? step.over : over;
        }
        return discoveredAt.isBefore(end) && !over;
    }
}
