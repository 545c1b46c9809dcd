package org.kith.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * An introduction or interview on its way.
 *
 * @param interview whether it is one
 * @param status where it stood at the end of the day
 * @param at since when it stood there; of an interview, when it begins
 * @param personId the connector, or to whom the seeker introduces; null for an interview
 * @param targetId whom an introduction leads to, or null for a person who is no contact yet
 * @param named whether somebody is known by name whom an introduction leads to
 * @param interviewer the number of the first interviewer who is no contact yet, or null
 * @param where the name of the organization, or null
 */
record Underway(
        boolean interview,
        UUID id,
        String status,
        Instant at,
        UUID personId,
        UUID targetId,
        boolean named,
        Integer interviewer,
        String where) {

    private static final String INTRODUCTIONS =
            "select false, i.id, s.status, s.occurred_at, coalesce(i.connector_contact_id, i.to_contact_id),"
                    + " i.target_contact_id, i.target_contact_id is not null or i.target_name is not null, null::int, null::text"
                    + " from introduction i cross join lateral (select status, occurred_at from introduction_step"
                    + " where seeker_id = i.seeker_id and thing_id = i.id and occurred_at < ? order by number desc limit 1) s"
                    + " where i.seeker_id = ? and s.status in ('REQUESTED', 'CONNECTOR_AGREED', 'TARGET_AGREED', 'MADE')";

    private static final String INTERVIEWS = "select true, t.id, coalesce(s.status, 'PENDING'), t.starts_at,"
            + " null::uuid, null::uuid, true,"
            + " (select min(v.number) from interviewer v where v.seeker_id = t.seeker_id and v.interview_id = t.id"
            + " and v.contact_id is null), o.name from interview t"
            + " join lead l on l.seeker_id = t.seeker_id and l.id = t.lead_id"
            + " left join organization o on o.seeker_id = l.seeker_id and o.id = l.organization_id"
            + " left join lateral (select status from interview_step where seeker_id = t.seeker_id and thing_id = t.id"
            + " and occurred_at < ? order by number desc limit 1) s on true"
            + " where t.seeker_id = ? and t.starts_at >= ? and t.starts_at < ?";

    /**
     * Both, each in the order of time. With the end of the day and the seeker, both once more, and from when until before
     * when interviews begin.
     */
    static final String SQL = INTRODUCTIONS + " union all " + INTERVIEWS + " order by 1, 4, 2";

    static Underway read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Underway(
                column.bool(),
                column.id(),
                column.text(),
                column.instant(),
                column.id(),
                column.id(),
                column.bool(),
                column.integer(),
                column.text());
    }
}
