package org.kith.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562), whose order is that of their making, to the millisecond. */
@Singleton
public class Identifiers {
    private static final int USUAL_LENGTH = 36;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    Identifiers(Clock clock) {
        this.clock = clock;
    }

    /** Reads an identifier in its usual form of 36 characters; empty for anything else. */
    public static Optional<UUID> read(String text) {
        try {
            // UUID.fromString also takes shortened groups.
            return text.length() == USUAL_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A new identifier: 48 bits of time, then 74 random ones. */
    public UUID next() {
        long time = clock.instant().toEpochMilli();
        long high = (time << 16) | VERSION_7 | (random.nextInt() & 0xFFFL);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
