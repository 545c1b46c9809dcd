package org.kith.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.lead.SourceType;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.search.Search;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Reads where the leads of some searches came from, and how far they went; one statement. */
@ApplicationScoped
class ReadSources {
    private static final String SOURCES = "with w (upto, zone) as (values (cast(? as timestamptz), cast(? as text)))"
            + " select x.source_type, count(*)::int, count(*) filter (where x.interviewed or x.offered)::int,"
            + " count(*) filter (where x.offered)::int, max((x.discovered_at at time zone x.zone)::date)"
            + " from (select l.source_type, l.discovered_at, w.zone, exists (select from interview v"
            + " where v.seeker_id = l.seeker_id and v.lead_id = l.id and v.outcome <> 'CANCELLED'"
            + " and v.starts_at < w.upto) as interviewed, exists (select from lead_step s"
            + " where s.seeker_id = l.seeker_id and s.thing_id = l.id and s.status in ('OFFER', 'ACCEPTED')"
            + " and s.occurred_at < w.upto) as offered from w join lead l on l.discovered_at < w.upto"
            + " where l.seeker_id = ? and exists (select from job_search j where j.seeker_id = l.seeker_id"
            + " and j.id = any (?) and case when l.search_id is null then"
            + " (l.discovered_at at time zone w.zone)::date between j.started_on and j.ended_on"
            + " else l.search_id = j.id end)) x group by x.source_type"
            + " having bool_or(x.interviewed or x.offered) order by 4 desc, 3 desc, 2 desc, 1";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadSources(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** A source with what came of its leads. */
    record Source(SourceType type, int leads, int interviews, int offers, LocalDate lastOn) {}

    /** The sources whose leads led to interviews or offers by the end of a date, those with the most offers first. */
    List<Source> of(EarlierSearches searches, LocalDate asOf) {
        UUID[] ids = searches.all().stream().map((Search search) -> search.id).toArray(UUID[]::new);
        return rows.all(SOURCES, List.of(today.endOf(asOf), today.zoneOfDatabase(), caller.seekerId(), ids), row -> {
            Columns column = new Columns(row);
            return new Source(
                    column.constant(SourceType.class), column.count(), column.count(), column.count(), column.date());
        });
    }
}
