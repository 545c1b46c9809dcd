package org.kith.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.lead.LeadStatus;
import org.kith.lead.SourceType;
import org.kith.page.Columns;

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

    /** With the end, the seeker and the end: a row for each step, and one for a lead without any. */
    static final String SQL = "select l.id, l.source_type, l.advertised_at_discovery, case l.source_type"
            + " when 'INTRODUCTION' then coalesce(i.target_contact_id, l.given_by_contact_id)"
            + " else coalesce(l.given_by_contact_id, case l.source_type when 'CONTACT' then l.source_id"
            + " when 'ASK' then a.contact_id end) end, l.discovered_at, s.occurred_at, s.status from lead l"
            + " left join ask a on a.seeker_id = l.seeker_id and a.id = l.source_id and l.source_type = 'ASK'"
            + " left join introduction i on i.seeker_id = l.seeker_id and i.id = l.source_id"
            + " and l.source_type = 'INTRODUCTION'"
            + " left join lead_step s on s.seeker_id = l.seeker_id and s.thing_id = l.id and s.occurred_at < ?"
            + " where l.seeker_id = ? and l.discovered_at < ? order by l.discovered_at, l.id, s.number";

    /** A lead as far as one row has it: with one step, or none. */
    static FoundLead read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new FoundLead(
                column.id(),
                column.constant(SourceType.class),
                column.bool(),
                column.id(),
                column.instant(),
                steps(column.instant(), column.constant(LeadStatus.class)));
    }

    private static List<Step> steps(Instant at, LeadStatus status) {
        return at == null ? List.of() : List.of(new Step(at, status.isOver()));
    }

    /** The leads that these rows tell of, each with all its steps. */
    static List<FoundLead> gather(List<FoundLead> rows) {
        Map<UUID, FoundLead> leads = new LinkedHashMap<>();
        rows.forEach(row -> leads.merge(row.id, row.withRoom(), FoundLead::and));
        return List.copyOf(leads.values());
    }

    private FoundLead withRoom() {
        return new FoundLead(id, source, advertised, contactId, discoveredAt, new ArrayList<>(steps));
    }

    private FoundLead and(FoundLead row) {
        steps.addAll(row.steps);
        return this;
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
