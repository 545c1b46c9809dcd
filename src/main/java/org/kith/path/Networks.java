package org.kith.path;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/**
 * The networks that were read last: bounded by an eighth of the heap, those least used leave first, and all may
 * go when memory is short. One that is not of the version just read from the database, or of another date, is read anew.
 * How things stood on an earlier date is asked for rarely, and never kept.
 */
@ApplicationScoped
public class Networks {
    /** With the seeker. */
    static final String VERSION = "select coalesce(sum(version), 0)::bigint from network_version where seeker_id = ?";

    private static final long MOST_KIB = Runtime.getRuntime().maxMemory() / 8 / 1024;
    private static final int BYTES_A_PERSON = 24;
    private static final int BYTES_AN_ENTRY = 8;
    private static final int BYTES_AN_END = 160;

    private final Cache<UUID, Held> held = Caffeine.newBuilder()
            .maximumWeight(MOST_KIB)
            .weigher((UUID seeker, Held one) -> one.kib())
            .softValues()
            .build();
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

    private record Held(long version, LocalDate asOf, Network network) {
        int kib() {
            long bytes = (long) network.size() * BYTES_A_PERSON
                    + (long) network.entries() * BYTES_AN_ENTRY
                    + (long) network.ends() * BYTES_AN_END;
            return (int) (1 + bytes / 1024);
        }
    }

    /** The network of the caller's seeker; of the same version it is the same object. */
    public Network of(LocalDate asOf) {
        long version = rows.first(VERSION, List.of(caller.seekerId()), row -> row.getLong(1))
                .orElseThrow();
        return of(asOf, version);
    }

    /**
     * The network of the caller's seeker.
     *
     * @param version as the database told it in this request, before the network is read
     */
    Network of(LocalDate asOf, long version) {
        if (asOf.isBefore(today.date())) {
            return read.asOf(asOf);
        }
        UUID me = caller.seekerId();
        Held known = held.getIfPresent(me);
        if (known != null && known.version == version && known.asOf.equals(asOf)) {
            return known.network;
        }
        Network network = read.asOf(asOf);
        held.put(me, new Held(version, asOf, network));
        return network;
    }
}
