package org.kith.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A token bucket for each of many: full at first, refilled evenly over a minute. A bucket that nobody touched for longer
 * than that is full again, and forgotten.
 *
 * @param <K> by what they are told apart
 */
public final class Buckets<K> {
    private static final int MOST = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long NANOS = 1_000_000_000L;

    private final TimeMeter meter;
    private final Cache<K, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    public Buckets(Clock clock) {
        this.meter = new ByTheClock(clock);
    }

    /** Takes one of so many a minute; does not block. The number counts when somebody is seen for the first time. */
    public Allowance take(K who, int perMinute) {
        ConsumptionProbe probe = bucket(who, perMinute).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** In how many seconds one more will be possible; 0 when it is now. Takes nothing. */
    public long secondsToWait(K who) {
        Bucket bucket = buckets.getIfPresent(who);
        if (bucket == null) {
            return 0;
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(K who, int perMinute) {
        return buckets.get(
                who,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }

    /** Measures by the service's clock. */
    private record ByTheClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
