package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Reads what is owed, was sent and was done, a statement each, however many contacts there are. */
@ApplicationScoped
class ReadGratitude {
    /** Of longer lists the first ones are shown. */
    static final int MOST = 200;

    /** Which debts those are is decided first; what is told of them is looked up for those alone, by their keys. */
    private static final String OWED = "select " + DebtSql.COLUMNS + ", coalesce(c.name, n.name) as person,"
            + " l.role as role, g.name as organization, coalesce(m.name, i.target_name) as met, f.what as what,"
            + " w.owed, w.overdue from (select t.seeker_id, t.id, count(*) over () as owed,"
            + " count(*) filter (where d.due_on < cast(? as date)) over () as overdue,"
            + " row_number() over (order by d.due_on, t.owed_since, t.id) as place from debt t" + DebtSql.JOINS
            + " where t.seeker_id = ? and " + DebtSql.OWED + " and d.status = 'OPEN'"
            + " order by d.due_on, t.owed_since, t.id limit ?) w"
            + " cross join lateral (select * from debt where seeker_id = w.seeker_id and id = w.id offset 0) t"
            + DebtSql.JOINS
            + one("told_name(contact) as name", "contact", "id = t.contact_id", "c")
            + one("lead_id", "interview", "id = t.interview_id", "v")
            + one("name", "interviewer", "interview_id = t.interview_id and number = t.interviewer", "n")
            + one("role, organization_id", "lead", "id = " + DebtSql.firstOf("t.lead_id", "v.lead_id"), "l")
            + one("name", "organization", "id = l.organization_id", "g")
            + one("target_contact_id, target_name", "introduction", "id = t.introduction_id", "i")
            + one("told_name(contact) as name", "contact", "id = i.target_contact_id", "m")
            + one("what", "favor", "id = t.favor_id", "f") + " order by w.place";

    /** At most one row of the seeker's; the offset keeps the planner from reading all of them at once. */
    private static String one(String columns, String table, String condition, String name) {
        return " left join lateral (select " + columns + " from " + table + " where seeker_id = w.seeker_id and "
                + condition + " offset 0) " + name + " on true";
    }

    private static final String SENT = "select t.id, t.contact_id, told_name(c), t.kind, t.sent_at,"
            + " cardinality(t.generic_because) > 0, count(*) over ()::int from thank_you t"
            + " join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id"
            + " where t.seeker_id = ? and t.sent_at >= ? and t.sent_at < ? order by t.sent_at desc, t.id desc limit "
            + MOST;

    /** What was received as debts tell it, and what was given; the last first. */
    private static final String DEEDS = "select c.id, told_name(c), x.type, x.id, x.direction, x.at, x.what from ("
            + "select t.contact_id, t.type, coalesce(t.introduction_id, t.lead_id, t.ask_id, t.favor_id) as id,"
            + " 'TO_SEEKER' as direction, t.owed_since as at, f.what from debt t" + DebtSql.JOINS
            + " left join favor f on f.seeker_id = t.seeker_id and f.id = t.favor_id"
            + " where t.seeker_id = ? and " + DebtSql.OWED + " and t.contact_id is not null and t.type <> 'INTERVIEW'"
            + " union all select f.contact_id, 'FAVOR', f.id, 'FROM_SEEKER', f.occurred_at, f.what from favor f"
            + " where f.seeker_id = ? and f.direction = 'FROM_SEEKER' and f.status = 'DONE' and f.occurred_at < ?"
            + " union all select b.contact_id, 'INTRODUCTION', i.id, 'FROM_SEEKER', i.made_at, null"
            + " from introduction i cross join lateral (values (i.to_contact_id), (i.target_contact_id)) b (contact_id)"
            + " where i.seeker_id = ? and i.connector_contact_id is null and i.made_at < ?"
            + " union all select p.to_contact_id, 'LEAD', p.lead_id, 'FROM_SEEKER', p.occurred_at, null"
            + " from lead_pass p where p.seeker_id = ? and p.occurred_at < ?) x"
            + " join contact c on c.seeker_id = ? and c.id = x.contact_id order by x.at desc, x.id desc";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadGratitude(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /**
     * A debt with what can be said of it.
     *
     * @param met to whom an introduction led, or null
     * @param what a favor was, or null
     * @param owed how many debts are open
     * @param overdue of them, those whose day is over
     */
    record Debt(
            DebtView view,
            String person,
            String role,
            String organization,
            String met,
            String what,
            int owed,
            int overdue) {}

    /** A thank-you, with how many there are. */
    record Sent(UUID id, UUID contactId, String name, ThankYouKind kind, Instant sentAt, boolean generic, int total) {}

    /** Something that a contact did or got; its item is in the words of a favor, or in none. */
    record Done(UUID contactId, String name, BalanceItem item) {}

    /** The open debts as of a date, those due first first. */
    List<Debt> owed(LocalDate asOf, int most) {
        List<Object> joins = DebtSql.values(today.endOf(asOf), today.zoneOfDatabase());
        List<Object> values = new ArrayList<>();
        values.add(asOf);
        values.addAll(joins);
        values.addAll(List.of(caller.seekerId(), most));
        values.addAll(joins);
        return rows.all(
                OWED,
                values,
                row -> new Debt(
                        DebtView.read(row),
                        row.getString("person"),
                        row.getString("role"),
                        row.getString("organization"),
                        row.getString("met"),
                        row.getString("what"),
                        row.getInt("owed"),
                        row.getInt("overdue")));
    }

    /** What was sent in so many days up to the date, the last first. */
    List<Sent> sent(LocalDate asOf, int days) {
        return rows.all(
                SENT, List.of(caller.seekerId(), today.startOf(asOf.minusDays(days - 1L)), today.endOf(asOf)), row -> {
                    Columns column = new Columns(row);
                    return new Sent(
                            column.id(),
                            column.id(),
                            column.text(),
                            column.constant(ThankYouKind.class),
                            column.instant(),
                            column.bool(),
                            column.count());
                });
    }

    /** What was done by the end of the date, the last first. */
    List<Done> done(LocalDate asOf) {
        UUID me = caller.seekerId();
        Instant end = today.endOf(asOf);
        List<Object> values = new ArrayList<>(DebtSql.values(end, today.zoneOfDatabase()));
        values.addAll(List.of(me, me, end, me, end, me, end, me));
        return rows.all(DEEDS, values, row -> {
            Columns column = new Columns(row);
            return new Done(column.id(), column.text(), BalanceItem.read(column));
        });
    }
}
