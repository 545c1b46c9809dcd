package org.kith.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * Something that the seeker did, asks apart.
 *
 * @param id of it; of an application, that of its lead
 * @param contactId with whom; null where nobody is named
 * @param searchId of an application, the search of its lead; else null
 * @param method of an application, by which way; else null
 * @param asksForNothing of an interaction, whether it did
 */
record Done(
        DoneType type,
        UUID id,
        UUID contactId,
        UUID searchId,
        Instant at,
        String method,
        boolean asksForNothing,
        boolean stretch) {

    /** With the seeker, the first instant, the end and the time zone. Applications are all there, however old. */
    static final String SQL = "with w (seeker_id, since, upto, zone) as (values (cast(? as uuid),"
            + " cast(? as timestamptz), cast(? as timestamptz), cast(? as text)))"
            + " select d.* from w cross join lateral ("
            + "select 'INTERACTION', i.id, i.contact_id, null::uuid, i.occurred_at, null, not i.asked_for_something,"
            + " i.stretch from interaction i where i.seeker_id = w.seeker_id and i.occurred_at >= w.since"
            + " and i.occurred_at < w.upto"
            + " union all select 'INTERVIEW', v.id, null, null, v.starts_at, null, false, false from interview v"
            + " where v.seeker_id = w.seeker_id and v.starts_at >= w.since and v.starts_at < w.upto"
            + " and not exists (select from interview_step s where s.seeker_id = v.seeker_id and s.thing_id = v.id"
            + " and s.occurred_at < w.upto and v.outcome = s.status and (s.status = 'CANCELLED'"
            + " or (s.status = 'WITHDRAWN' and s.occurred_at < v.starts_at)))"
            + " union all select 'THANK_YOU', t.id, t.contact_id, null, t.sent_at, null, false, false from thank_you t"
            + " where t.seeker_id = w.seeker_id and t.sent_at >= w.since and t.sent_at < w.upto"
            + " union all select 'PROMPTED', c.id, c.id, null, c.at, null, false, false from (select p.id,"
            + " coalesce((select min(a.answered_at) from prompt_answer a where a.seeker_id = p.seeker_id"
            + " and a.contact_id = p.id), p.created_at) as at from contact p where p.seeker_id = w.seeker_id"
            + " and p.origin = 'PROMPT') c where c.at >= w.since and c.at < w.upto"
            + " union all select 'APPLICATION', l.id, p.contact_id, l.search_id, p.applied_at, p.method, false, false"
            + " from (select a.*, a.applied_on::timestamp at time zone w.zone as applied_at from lead_application a"
            + " where a.seeker_id = w.seeker_id) p join lead l on l.seeker_id = p.seeker_id and l.id = p.lead_id"
            + " where p.applied_at < w.upto"
            + ") d (type, id, contact_id, search_id, at, method, nothing, stretch)";

    static Done read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Done(
                column.constant(DoneType.class),
                column.id(),
                column.id(),
                column.id(),
                column.instant(),
                column.text(),
                column.bool(),
                column.bool());
    }
}
