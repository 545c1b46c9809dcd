package org.kith.pool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.path.Network;
import org.kith.snapshot.Kept;

/** What one member brings into a pool, as it stood when it was read. Parts are equal when they are the same reading. */
final class Part implements Kept.Sized {
    private static final int BYTES_AN_EMPLOYER = 400;

    private final UUID seekerId;
    private final Instant until;
    private final Network network;
    private final Addresses addresses;
    private final List<Employer> employers;

    /** @param until when the date on which it was read is over for the member */
    Part(UUID seekerId, Instant until, Network network, Addresses addresses, List<Employer> employers) {
        this.seekerId = seekerId;
        this.until = until;
        this.network = network;
        this.addresses = addresses;
        this.employers = employers;
    }

    @Override
    public long bytes() {
        long people = employers.stream()
                .mapToLong(employer -> employer.people().length * 4L)
                .sum();
        return network.bytes() + addresses.bytes() + (long) employers.size() * BYTES_AN_EMPLOYER + people;
    }

    UUID seekerId() {
        return seekerId;
    }

    boolean isOf(Instant now) {
        return now.isBefore(until);
    }

    Network network() {
        return network;
    }

    Addresses addresses() {
        return addresses;
    }

    List<Employer> employers() {
        return employers;
    }
}
