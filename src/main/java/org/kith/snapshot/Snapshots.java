package org.kith.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.search.Search;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/**
 * Takes snapshots of the caller's network: five statements each, however large it is, and two when nothing has changed
 * since the last one of that day. How things stood on an earlier date is asked for rarely, and never kept.
 */
@ApplicationScoped
public class Snapshots {
    /** What the transaction itself changed may yet be taken back, so that such a reading must not be kept. */
    private static final String VERSION = "select coalesce(sum(version), 0)::bigint,"
            + " pg_current_xact_id_if_assigned() is not null,"
            + " coalesce(current_setting('app.details', true) = 'hidden', false) from snapshot_version where seeker_id = ?";

    private final Rows rows;
    private final Caller caller;
    private final Searches searches;
    private final Today today;
    private final Kept<Whose, Stamp, Reading> kept = new Kept<>();

    @Inject
    Snapshots(Rows rows, Caller caller, Searches searches, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.searches = searches;
        this.today = today;
    }

    /** On what a reading depends: the version of what is read, the end of the date, and the seeker's time zone. */
    private record Stamp(long version, Instant end, String zone) {}

    private record Version(long number, boolean changing, boolean detailsHidden) {}

    /** Of whom a reading is, and for whom: some names are not told to everybody. */
    private record Whose(UUID seeker, boolean detailsHidden) {}

    /**
     * The network as it stood.
     *
     * @param asOf at the end of this date; null for today
     */
    public Snapshot of(LocalDate asOf) {
        LocalDate date = asOf == null ? today.date() : asOf;
        return of(date, date.isBefore(today.date()) ? read(date) : current(date));
    }

    private Reading current(LocalDate date) {
        UUID me = caller.seekerId();
        Version version = rows.first(
                        VERSION, List.of(me), row -> new Version(row.getLong(1), row.getBoolean(2), row.getBoolean(3)))
                .orElseThrow();
        return version.changing
                ? read(date)
                : kept.of(
                        new Whose(me, version.detailsHidden),
                        new Stamp(version.number, today.endOf(date), today.zoneOfDatabase()),
                        () -> read(date));
    }

    private Reading read(LocalDate date) {
        Instant end = today.endOf(date);
        UUID me = caller.seekerId();
        return Reading.of(
                rows.all(Person.SQL, List.of(me, end, me, end, me), Person::read),
                rows.all(Asked.SQL + Asked.ORDER, List.of(me, end, me), Asked::read),
                rows.all(Deed.SQL + Deed.ORDER, List.of(me, end, today.zoneOfDatabase()), Deed::read));
    }

    /**
     * Some people of the network with what happened with them, and nobody else.
     *
     * @param asOf at the end of this date
     * @param contacts their ids
     */
    public Snapshot of(LocalDate asOf, Collection<UUID> contacts) {
        Instant end = today.endOf(asOf);
        UUID me = caller.seekerId();
        UUID[] some = contacts.toArray(UUID[]::new);
        return of(
                asOf,
                Reading.of(
                        rows.all(Person.SQL_OF_SOME, List.of(some, me, me, end, me, end), Person::read),
                        rows.all(Asked.SQL_OF_SOME, List.of(me, end, me, some), Asked::read),
                        rows.all(Deed.SQL_OF_SOME, List.of(me, end, today.zoneOfDatabase(), some), Deed::read)));
    }

    private Snapshot of(LocalDate date, Reading reading) {
        List<Search> all = searches.all();
        return new Snapshot(
                date,
                today.zone(),
                all.stream().filter(search -> search.lasts(date)).findFirst().orElse(null),
                all,
                reading);
    }
}
