package org.kith.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one side did in one round.
 *
 * @param rate requests or transactions a second
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param errors answers other than 2xx, failed transactions, lost connections
 */
record Figures(double rate, double p50, double p99, long errors) {
    private static final double PER_MILLI = 1_000_000.0;

    /** Of so many durations in nanoseconds, measured within so many nanoseconds. */
    static Figures of(long[] nanos, long within, long errors) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double rate = nanos.length / (within / 1e9);
        return new Figures(rate, percentile(sorted, 50), percentile(sorted, 99), errors);
    }

    /** The round in the middle by rate, with the errors of all. */
    static Figures median(List<Figures> rounds) {
        List<Figures> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(Figures::rate))
                .toList();
        Figures middle = sorted.get(sorted.size() / 2);
        long errors = rounds.stream().mapToLong(Figures::errors).sum();
        return new Figures(middle.rate, middle.p50, middle.p99, errors);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / PER_MILLI;
    }
}
