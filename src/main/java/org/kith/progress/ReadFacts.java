package org.kith.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.tenancy.Caller;

/** Reads what progress is told of: the snapshot and three statements more. */
@ApplicationScoped
class ReadFacts {
    private final Snapshots snapshots;
    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadFacts(Snapshots snapshots, Rows rows, Caller caller, Today today) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** What there was until the end of a date, and in so many weeks at the most. */
    Facts of(LocalDate asOf, int most) {
        Snapshot snapshot = snapshots.of(asOf);
        LocalDate date = snapshot.asOf();
        Weeks weeks = new Weeks(
                date, most, snapshot.search().map(search -> search.startedOn).orElse(null), snapshot.zone());
        Instant end = today.endOf(date);
        Instant trailing = today.startOf(date.minusDays(ConnectorActivity.DAYS - 1L));
        Instant since = trailing.isBefore(weeks.start()) ? trailing : weeks.start();
        UUID me = caller.seekerId();
        List<Done> done = rows.all(Done.SQL, List.of(me, since, end, today.zoneOfDatabase()), Done::read);
        List<FoundLead> leads = FoundLead.until(end, rows, me, snapshot);
        return new Facts(
                snapshot,
                weeks,
                done,
                leads,
                new Introduced(rows.all(Introduced.SQL, List.of(me, end), Introduced.Link::read)));
    }
}
