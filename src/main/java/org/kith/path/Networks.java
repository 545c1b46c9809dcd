package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.snapshot.Kept;
import org.kith.tenancy.Caller;

/** The networks that were read last, each kept until its version, just read from the database, or the date is another. */
@ApplicationScoped
public class Networks {
    /** With the seeker. */
    static final String VERSION = "select coalesce(sum(version), 0)::bigint from network_version where seeker_id = ?";

    private final Kept<UUID, Stamp, Network> kept = new Kept<>();
    private final Rows rows;
    private final ReadNetwork read;
    private final Caller caller;
    private final Today today;

    @Inject
    Networks(Rows rows, ReadNetwork read, Caller caller, Today today) {
        this.rows = rows;
        this.read = read;
        this.caller = caller;
        this.today = today;
    }

    private record Stamp(long version, LocalDate asOf) {}

    /** The network of the caller's seeker; of the same version it is the same object. */
    public Network of(LocalDate asOf) {
        long version = rows.first(VERSION, List.of(caller.seekerId()), row -> row.getLong(1))
                .orElseThrow();
        return of(asOf, version);
    }

    /**
     * The network of the caller's seeker. How things stood on an earlier date is asked for rarely, and never kept.
     *
     * @param version as the database told it in this request, before the network is read
     */
    Network of(LocalDate asOf, long version) {
        return asOf.isBefore(today.date())
                ? read.asOf(asOf)
                : kept.of(caller.seekerId(), new Stamp(version, asOf), () -> read.asOf(asOf));
    }
}
