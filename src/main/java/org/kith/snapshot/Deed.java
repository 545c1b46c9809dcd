package org.kith.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * Something that a contact did for the seeker or the seeker for a contact, answered asks apart.
 *
 * @param id of the favor, introduction, lead or pass-on; null for help that is only remembered
 * @param at when; null for remembered help without a date
 */
public record Deed(UUID contactId, DeedType type, UUID id, Instant at) {

    /** With a {@code w} of the seeker, the end of the date and the time zone. */
    static final String SQL = "with w (seeker_id, upto, zone) as"
            + " (values (cast(? as uuid), cast(? as timestamptz), cast(? as text)))"
            + " select d.* from w cross join lateral ("
            + "select l.given_by_contact_id, 'GAVE_LEAD', l.id, l.discovered_at from lead l"
            + " where l.seeker_id = w.seeker_id and l.given_by_contact_id is not null and l.discovered_at < w.upto"
            + " union all select i.connector_contact_id, 'INTRODUCED', i.id, i.made_at from introduction i"
            + " where i.seeker_id = w.seeker_id and i.connector_contact_id is not null and i.made_at < w.upto"
            + " union all select f.contact_id, case f.direction when 'TO_SEEKER' then 'DID_FAVOR'"
            + " else 'GOT_FAVOR' end, f.id, f.occurred_at from favor f"
            + " where f.seeker_id = w.seeker_id and f.status = 'DONE' and f.occurred_at < w.upto"
            + " union all select c.id, 'REMEMBERED', null, (h.help ->> 'on')::date::timestamp at time zone w.zone"
            + " from contact c cross join lateral jsonb_array_elements(c.past_help) h (help)"
            + " where c.seeker_id = w.seeker_id and c.past_help <> '[]'"
            + " and coalesce((h.help ->> 'on')::date::timestamp at time zone w.zone < w.upto, true)"
            + " union all select p.contact_id, 'GOT_INTRODUCTION', i.id, i.made_at from introduction i"
            + " cross join lateral (values (i.to_contact_id), (i.target_contact_id)) p (contact_id)"
            + " where i.seeker_id = w.seeker_id and i.connector_contact_id is null and i.made_at < w.upto"
            + " union all select p.to_contact_id, 'GOT_LEAD', p.lead_id, p.occurred_at from lead_pass p"
            + " where p.seeker_id = w.seeker_id and p.occurred_at < w.upto"
            + " union all select distinct v.contact_id, 'INTERVIEWS', t.id, t.starts_at from interviewer v"
            + " join interview t on t.seeker_id = v.seeker_id and t.id = v.interview_id"
            + " where v.seeker_id = w.seeker_id and v.contact_id is not null and t.outcome <> 'REJECTED'"
            + " and not (t.outcome = 'ADVANCED' and exists (select from interview l"
            + " where l.seeker_id = t.seeker_id and l.lead_id = t.lead_id and l.starts_at >= t.starts_at"
            + " and l.outcome = 'REJECTED'))"
            + ") d (contact_id, type, id, at)";

    /** Behind either. */
    static final String ORDER = " order by d.at, d.id";

    /** Those of some contacts, whose ids come last. */
    static final String SQL_OF_SOME = SQL + " where d.contact_id = any (?)" + ORDER;

    static Deed read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Deed(column.id(), column.constant(DeedType.class), column.id(), column.instant());
    }
}
