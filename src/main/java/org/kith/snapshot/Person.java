package org.kith.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.contact.Closeness;
import org.kith.contact.ContactSql;
import org.kith.contact.EmploymentStatus;
import org.kith.contact.Origin;
import org.kith.contact.ReachSize;
import org.kith.contact.ReachVariety;
import org.kith.page.Columns;

/**
 * A contact as far as computed answers need it.
 *
 * @param strength of the tie as stated, in (0,1], or null
 * @param interactions how many there were
 * @param meetings of them, those in which both met and spoke
 * @param lastMeetingAt the last of those, or null
 * @param lastInteractionAt the last of all, or null
 * @param restingSince since when the contact was left in peace, or null
 * @param lastNotes the beginning of the last notes that an interaction has, up to 500 characters; null without any, and
 *     for a contact whom the seeker does not mean to keep in touch with
 */
public record Person(
        UUID id,
        String name,
        Circle circle,
        Closeness closeness,
        Double strength,
        ReachSize reachSize,
        ReachVariety reachVariety,
        boolean trusted,
        boolean comfortable,
        boolean connector,
        EmploymentStatus employment,
        Origin origin,
        Integer keepInTouchDays,
        boolean archived,
        Instant restingSince,
        int interactions,
        Instant lastInteractionAt,
        int meetings,
        Instant lastMeetingAt,
        String lastNotes) {

    private static final String COLUMNS =
            "select c.id, told_name(c), c.circle, c.closeness, c.tie_strength::float8, c.reach_size,"
                    + " c.reach_variety, c.trusted_with_details, c.comfortable_asking, c.connector, c.employment_status,"
                    + " c.origin, c.keep_in_touch_days, c.archived_at is not null,"
                    + " case when r.status = 'RESTING' then r.occurred_at end, coalesce(i.number, 0), i.last,"
                    + " coalesce(i.meetings, 0), i.last_meeting,"
                    + " case when c.keep_in_touch_days is not null then (select left(n.notes, 500) from interaction n"
                    + " where n.seeker_id = c.seeker_id and n.contact_id = c.id and n.occurred_at <= i.last"
                    + " and n.notes is not null order by n.occurred_at desc, n.id desc limit 1) end";

    private static final String TALLY = "count(*)::int as number, max(occurred_at) as last,"
            + " count(*) filter (where " + Meetings.SQL + ")::int as meetings,"
            + " max(occurred_at) filter (where " + Meetings.SQL + ") as last_meeting from interaction"
            + " where seeker_id = ? and occurred_at < ?";

    private static final String STEPS = "from contact_step where seeker_id = ? and occurred_at < ?";

    /** With the seeker and the end of the date, twice each, and the seeker once more. */
    static final String SQL = COLUMNS + " from contact c"
            + " left join (select contact_id, " + TALLY + " group by contact_id) i on i.contact_id = c.id"
            + " left join (select distinct on (thing_id) thing_id, status, occurred_at " + STEPS
            + " order by thing_id, number desc) r on r.thing_id = c.id where c.seeker_id = ?";

    /** The same for some contacts: with their ids, the seeker, and twice the seeker and the end of the date. */
    static final String SQL_OF_SOME = COLUMNS.replace("told_name(c)", "c.told") + ContactSql.FROM_SOME
            + " left join lateral (select " + TALLY + " and contact_id = c.id) i on true"
            + " left join lateral (select status, occurred_at " + STEPS
            + " and thing_id = c.id order by number desc limit 1) r on true";

    static Person read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Person(
                column.id(),
                column.text(),
                column.constant(Circle.class),
                column.constant(Closeness.class),
                column.real(),
                column.constant(ReachSize.class),
                column.constant(ReachVariety.class),
                column.bool(),
                column.bool(),
                column.bool(),
                column.constant(EmploymentStatus.class),
                column.constant(Origin.class),
                column.integer(),
                column.bool(),
                column.instant(),
                column.count(),
                column.instant(),
                column.count(),
                column.instant(),
                column.text());
    }

    /** Whether the seeker knows the contact well, so that a call or a visit is the natural way. */
    public boolean isKnownWell() {
        boolean close = closeness == Closeness.CLOSE || closeness == Closeness.VERY_CLOSE;
        return close || (closeness == null && strength != null && strength >= TieStrength.STRONG_FROM);
    }

    /** Whether the contact has work. */
    public boolean isEmployed() {
        return employment == EmploymentStatus.EMPLOYED || employment == EmploymentStatus.SELF_EMPLOYED;
    }

    /** Whether the contact stands in the lists from which somebody is suggested. */
    public boolean mayBeSuggested() {
        return comfortable && !archived;
    }
}
