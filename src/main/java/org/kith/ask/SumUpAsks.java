package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.page.Rows.RowReader;
import org.kith.search.Policy;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Sums up the asks as they stood at the end of a date: of each, the last step until then says where it stood. */
@ApplicationScoped
class SumUpAsks {
    private static final int MOST = 200;

    /** The asks sent from an instant until another, each with its status at the latter. */
    private static final String STOOD =
            "with stood as (select a.seeker_id, a.contact_id, a.origin, a.channel, a.asked_at,"
                    + " last.status from ask a cross join lateral (select s.status from ask_step s"
                    + " where s.seeker_id = a.seeker_id and s.thing_id = a.id and s.occurred_at < ? order by s.number desc limit 1)"
                    + " last where a.seeker_id = ? and a.asked_at >= ? and a.asked_at < ?) ";

    private static final String COUNTS = STOOD + "select count(*) filter (where asked),"
            + " count(*) filter (where asked and status in ('SENT', 'REMINDED')),"
            + " count(*) filter (where asked and status in ('FULFILLED', 'DECLINED')),"
            + " count(*) filter (where asked and status = 'FULFILLED'),"
            + " count(*) filter (where asked and status = 'DECLINED'),"
            + " count(*) filter (where asked and status = 'RESTING'),"
            + " (select count(*) from ask where seeker_id = ? and created_at < ?"
            + " and (asked_at is null or asked_at >= ?)),"
            + " count(*) filter (where not asked)"
            + " from (select status, origin = 'ASKED' as asked from stood) every";

    private static final String CIRCLES_ASKED = STOOD + "select c.circle from stood join contact c"
            + " on c.seeker_id = stood.seeker_id and c.id = stood.contact_id"
            + " where stood.origin = 'ASKED' and c.circle is not null group by c.circle order by count(*) desc, c.circle";

    private static final String CIRCLES_LEFT = STOOD + "select c.circle from contact c"
            + " where c.seeker_id = ? and c.circle is not null and c.archived_at is null"
            + " and c.circle not in (select a.circle from stood join contact a on a.seeker_id = stood.seeker_id"
            + " and a.id = stood.contact_id where stood.origin = 'ASKED' and a.circle is not null)"
            + " group by c.circle order by count(*) desc, c.circle";

    private static final String GROUPS_ASKED = STOOD + "select g.id, g.name, count(*) from stood"
            + " join group_member m on m.seeker_id = stood.seeker_id and m.contact_id = stood.contact_id"
            + " join contact_group g on g.seeker_id = m.seeker_id and g.id = m.group_id"
            + " where stood.origin = 'ASKED' group by g.id, g.name order by count(*) desc, g.name, g.id limit " + MOST;

    private static final String DAY =
            STOOD + "select count(*), count(*) filter (where channel in ('PHONE', 'IN_PERSON'))"
                    + " from stood where origin = 'ASKED'";

    private static final String PRESSED = STOOD + "select contact_id, count(*), ?::int from stood"
            + " where origin = 'ASKED' and status in ('SENT', 'REMINDED') group by contact_id having count(*) > ?"
            + " order by count(*) desc, contact_id limit " + MOST;

    private final Rows rows;
    private final Caller caller;
    private final Searches searches;
    private final Today today;

    @Inject
    SumUpAsks(Rows rows, Caller caller, Searches searches, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.searches = searches;
        this.today = today;
    }

    /**
     * Sums up.
     *
     * @param since counts, circles and groups are those of asks sent on this date or later; null for all
     */
    AskSummary of(LocalDate asOf, LocalDate since) {
        Policy policy =
                searches.policy(searches.at(asOf).map(search -> search.id).orElse(null));
        UUID me = caller.seekerId();
        Instant ever = Instant.EPOCH.minusSeconds(200_000_000_000L);
        Instant from = since == null ? ever : today.startOf(since);
        Instant end = today.endOf(asOf);
        int limit = policy.openAsksPerPerson();
        return new AskSummary(
                asOf,
                rows.first(COUNTS, values(from, end, me, end, end), SumUpAsks::counts)
                        .orElseThrow(),
                all(CIRCLES_ASKED, values(from, end), column -> column.constant(Circle.class)),
                all(CIRCLES_LEFT, values(from, end, me), column -> column.constant(Circle.class)),
                all(
                        GROUPS_ASKED,
                        values(from, end),
                        column -> new AskSummary.GroupAsked(column.id(), column.text(), column.count())),
                day(asOf, policy.asksPerDay()),
                all(
                        PRESSED,
                        values(ever, end, limit, limit),
                        column -> new AskSummary.Pressed(column.id(), column.count(), column.count())));
    }

    private AskSummary.Day day(LocalDate date, int goal) {
        return rows.first(DAY, values(today.startOf(date), today.endOf(date)), row -> {
                    int asked = row.getInt(1);
                    return new AskSummary.Day(asked, row.getInt(2), goal, asked >= goal);
                })
                .orElseThrow();
    }

    private List<Object> values(Instant from, Instant end, Object... more) {
        List<Object> values = new ArrayList<>(List.of(end, caller.seekerId(), from, end));
        values.addAll(List.of(more));
        return values;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Columns columns) throws SQLException;
    }

    private <T> List<T> all(String sql, List<Object> values, Reading<T> reading) {
        RowReader<T> reader = row -> reading.of(new Columns(row));
        return rows.all(sql, values, reader);
    }

    private static AskSummary.Counts counts(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new AskSummary.Counts(
                column.count(),
                column.count(),
                column.count(),
                column.count(),
                column.count(),
                column.count(),
                column.count(),
                column.count());
    }
}
