package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.search.Search;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Reads what the seeker and a contact did for each other, as of a date. */
@ApplicationScoped
class WeighFavors {
    private static final String RECEIVED =
            "select t.type, coalesce(t.introduction_id, t.lead_id, t.ask_id, t.favor_id),"
                    + " 'TO_SEEKER', t.owed_since, case t.type when 'FAVOR' then f.what when 'LEAD' then 'a lead'"
                    + " when 'ASK' then 'what you had asked for' else 'an introduction' end from debt t" + DebtSql.JOINS
                    + " left join favor f on f.seeker_id = t.seeker_id and f.id = t.favor_id"
                    + " where t.seeker_id = ? and " + DebtSql.OWED + " and t.contact_id = ? and t.type <> 'INTERVIEW'"
                    + " order by t.owed_since desc, t.id desc";

    /** With a {@code w} of seeker, contact and moment, so that each is told once. */
    private static final String OF = "with w (seeker_id, contact_id, upto) as"
            + " (values (cast(? as uuid), cast(? as uuid), cast(? as timestamptz))) select g.* from w cross join lateral (";

    private static final String LATEST_FIRST = ") g (type, id, direction, at, words) order by g.at desc, g.id desc";

    private static final String GIVEN = OF
            + "select 'FAVOR', f.id, 'FROM_SEEKER', f.occurred_at, f.what from favor f where f.seeker_id = w.seeker_id"
            + " and f.contact_id = w.contact_id and f.direction = 'FROM_SEEKER' and f.status = 'DONE'"
            + " and f.occurred_at < w.upto"
            + " union all select 'INTRODUCTION', i.id, 'FROM_SEEKER', i.made_at, 'an introduction' from introduction i"
            + " where i.seeker_id = w.seeker_id and i.connector_contact_id is null and i.made_at < w.upto"
            + " and i.to_contact_id = w.contact_id"
            + " union all select 'INTRODUCTION', i.id, 'FROM_SEEKER', i.made_at, 'an introduction' from introduction i"
            + " where i.seeker_id = w.seeker_id and i.connector_contact_id is null and i.made_at < w.upto"
            + " and i.target_contact_id = w.contact_id"
            + " union all select 'LEAD', l.lead_id, 'FROM_SEEKER', l.occurred_at, 'a lead' from lead_pass l"
            + " where l.seeker_id = w.seeker_id and l.to_contact_id = w.contact_id and l.occurred_at < w.upto"
            + LATEST_FIRST;

    private static final String OFFERED = OF
            + "select 'FAVOR', f.id, f.direction, f.offered_at, f.what from favor f where f.seeker_id = w.seeker_id"
            + " and f.contact_id = w.contact_id and f.offered_at < w.upto"
            + " and (f.status = 'OFFERED' or f.occurred_at >= w.upto)"
            + " union all select 'THANK_YOU', y.id, 'FROM_SEEKER', y.sent_at, 'an offer of help in return'"
            + " from thank_you y where y.seeker_id = w.seeker_id and y.contact_id = w.contact_id and y.offers_help"
            + " and y.sent_at < w.upto" + LATEST_FIRST;

    private final Rows rows;
    private final Caller caller;
    private final Searches searches;
    private final Today today;

    @Inject
    WeighFavors(Rows rows, Caller caller, Searches searches, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.searches = searches;
        this.today = today;
    }

    /**
     * The balance with a contact, or 404.
     *
     * @param on as of which date; null for today
     */
    Balance with(UUID contactId, LocalDate on) {
        String name = rows.first(
                        "select told_name(contact) from contact where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), contactId),
                        row -> row.getString(1))
                .orElseThrow(Problem::notFound);
        LocalDate asOf = on == null ? today.date() : on;
        Instant upto = today.endOf(asOf);
        List<Object> moment = List.of(caller.seekerId(), contactId, upto);
        List<BalanceItem> given = rows.all(GIVEN, moment, BalanceItem::read);
        List<BalanceItem> received = received(contactId, upto);
        List<BalanceItem> offered = rows.all(OFFERED, moment, BalanceItem::read);
        return Balance.of(contactId, name, given, received, offered, nudge(name, given, received, asOf));
    }

    private List<BalanceItem> received(UUID contactId, Instant upto) {
        List<Object> values = new ArrayList<>(DebtSql.values(upto, today.zoneOfDatabase()));
        values.add(caller.seekerId());
        values.add(contactId);
        return rows.all(RECEIVED, values, BalanceItem::read);
    }

    /** The days run from the first help that nothing has been given for. */
    private Nudge nudge(String name, List<BalanceItem> given, List<BalanceItem> received, LocalDate asOf) {
        return Nudge.helpedSince(received, given)
                .map(first -> Nudge.of(today.of(first), reciprocityDays(asOf), asOf, name))
                .orElseGet(() -> Nudge.none(name));
    }

    private int reciprocityDays(LocalDate asOf) {
        UUID search = searches.at(asOf).map((Search found) -> found.id).orElse(null);
        return searches.policy(search).reciprocityDays();
    }
}
