package org.kith.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.snapshot.Meetings;
import org.kith.snapshot.Snapshot;
import org.kith.tenancy.Caller;

/** Reads what was tried, in one statement. */
@ApplicationScoped
class ReadTried {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final String MEETINGS = "select i.contact_id, count(*) as number from interaction i"
            + " where i.seeker_id = w.seeker_id and i.occurred_at >= w.since and i.occurred_at < w.upto"
            + " and i." + Meetings.SQL
            + " group by i.contact_id";

    private static final String A_NO = "v.outcome = 'REJECTED' and exists (select from interview_step s"
            + " where s.seeker_id = v.seeker_id and s.thing_id = v.id and s.status = 'REJECTED'"
            + " and s.occurred_at < w.upto)";

    /** With the seeker, the first instant, the end, the days after which a tie is dormant, the search and the date. */
    private static final String TRIED = "with w (seeker_id, since, upto, dormant, search_id, day) as (values"
            + " (cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz), make_interval(days => ?),"
            + " cast(? as uuid), cast(? as date)))"
            + " select d.* from w cross join lateral ("
            + "(select 'INFORMATIONAL_INTERVIEW', i.id from interaction i where i.seeker_id = w.seeker_id"
            + " and i.type = 'INFORMATIONAL_INTERVIEW' and i.occurred_at >= w.since and i.occurred_at < w.upto limit 1)"
            + " union all select case when e.venue_id is null then 'EVENT' else 'EVENT_AT_VENUE' end, e.id from event e"
            + " where e.seeker_id = w.seeker_id and e.attended and e.starts_at >= w.since and e.starts_at < w.upto"
            + " union all select case m.number when 1 then 'MET_ONCE' else 'MET_AGAIN' end, m.contact_id"
            + " from (" + MEETINGS + ") m"
            + " union all (select 'WOKEN', t.contact_id from (select g.contact_id, g.at,"
            + " lag(g.at) over (partition by g.contact_id order by g.at) as before from ("
            + "select i.contact_id, i.occurred_at as at from interaction i where i.seeker_id = w.seeker_id"
            + " and i.occurred_at < w.upto union all select a.contact_id, a.asked_at from ask a"
            + " where a.seeker_id = w.seeker_id and a.origin = 'ASKED' and a.asked_at < w.upto) g) t"
            + " where t.at >= w.since and t.before < t.at - w.dormant limit 1)"
            + " union all select 'INTERVIEW_WITH_A_NO', v.id from interview v where v.seeker_id = w.seeker_id"
            + " and v.starts_at >= w.since and v.starts_at < w.upto"
            + " and " + A_NO
            + " union all select 'INTERVIEWER', n.contact_id from interview v join interviewer n"
            + " on n.seeker_id = v.seeker_id and n.interview_id = v.id where v.seeker_id = w.seeker_id"
            + " and v.starts_at >= w.since and v.starts_at < w.upto"
            + " and " + A_NO + " and n.contact_id is not null"
            + " union all select 'GATEWAY', g.gateway_contact_id from contact_group g"
            + " where g.seeker_id = w.seeker_id and g.gateway_contact_id is not null"
            + " union all select 'INSIDER', f.contact_id from target_employer t join affiliation f"
            + " on f.seeker_id = t.seeker_id and f.organization_id = t.organization_id"
            + " and coalesce(f.started_on <= w.day, true) and coalesce(f.ended_on >= w.day, true)"
            + " where t.seeker_id = w.seeker_id and t.search_id = w.search_id"
            + ") d (fact, id)";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadTried(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    private record Row(TriedFact fact, UUID id) {}

    /** What was tried until the end of the snapshot's date. */
    Tried until(Snapshot snapshot) {
        Instant since =
                today.startOf(snapshot.search().map(search -> search.startedOn).orElse(EVER));
        Map<TriedFact, Set<UUID>> ids = new EnumMap<>(TriedFact.class);
        rows.all(
                        TRIED,
                        Arrays.asList(
                                caller.seekerId(),
                                since,
                                today.endOf(snapshot.asOf()),
                                snapshot.policy().dormantDays(),
                                snapshot.searchId(),
                                snapshot.asOf()),
                        result -> {
                            Columns column = new Columns(result);
                            return new Row(column.constant(TriedFact.class), column.id());
                        })
                .forEach(row ->
                        ids.computeIfAbsent(row.fact, fact -> new HashSet<>()).add(row.id));
        return new Tried(snapshot, ids);
    }
}
