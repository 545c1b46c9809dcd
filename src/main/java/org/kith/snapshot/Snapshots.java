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

/** Takes snapshots of the caller's network: five statements each, however large it is. */
@ApplicationScoped
public class Snapshots {
    private final Rows rows;
    private final Caller caller;
    private final Searches searches;
    private final Today today;

    @Inject
    Snapshots(Rows rows, Caller caller, Searches searches, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.searches = searches;
        this.today = today;
    }

    /**
     * The network as it stood.
     *
     * @param asOf at the end of this date; null for today
     */
    public Snapshot of(LocalDate asOf) {
        LocalDate date = asOf == null ? today.date() : asOf;
        Instant end = today.endOf(date);
        UUID me = caller.seekerId();
        return of(
                date,
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
                rows.all(Person.SQL_OF_SOME, List.of(me, end, some, me, end, some, me, some), Person::read),
                rows.all(Asked.SQL_OF_SOME, List.of(me, end, me, some), Asked::read),
                rows.all(Deed.SQL_OF_SOME, List.of(me, end, today.zoneOfDatabase(), some), Deed::read));
    }

    private Snapshot of(LocalDate date, List<Person> people, List<Asked> asks, List<Deed> deeds) {
        List<Search> all = searches.all();
        return new Snapshot(
                date,
                today.zone(),
                all.stream().filter(search -> search.lasts(date)).findFirst().orElse(null),
                all,
                people,
                asks,
                deeds);
    }
}
