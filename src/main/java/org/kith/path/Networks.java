package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kith.seeker.Today;
import org.kith.snapshot.Kept;
import org.kith.tenancy.Caller;

/** The networks that were read last, each kept until its version, just read from the database, or the date is another. */
@ApplicationScoped
class Networks {
    private final Kept<Stamp, Network> kept = new Kept<>();
    private final ReadNetwork read;
    private final Caller caller;
    private final Today today;

    @Inject
    Networks(ReadNetwork read, Caller caller, Today today) {
        this.read = read;
        this.caller = caller;
        this.today = today;
    }

    private record Stamp(long version, LocalDate asOf) {}

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
