package org.kith.given;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock of the service under test. It stands at 2026-03-02T15:00:00Z, a Monday, and moves on by one microsecond
 * whenever it is looked at, so that whatever was made later is later. A test may set it, and sets it back by closing.
 */
public final class TestClock extends Clock {
    /** Where it begins. */
    public static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

    private static final AtomicLong LOOKS = new AtomicLong();
    private static volatile Instant now = START;

    /** Another time, until it is closed. */
    public interface OtherTime extends AutoCloseable {
        @Override
        void close();
    }

    /** Has the service believe that it is another time. */
    public static OtherTime at(Instant time) {
        now = time;
        return () -> now = START;
    }

    @Override
    public Instant instant() {
        return now.plusNanos(1_000 * LOOKS.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Puts it in the place of the machine's. */
    static final class InItsPlace {
        InItsPlace() {}

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        static Clock clock() {
            return new TestClock();
        }
    }
}
