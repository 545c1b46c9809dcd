package org.kith.suggestion;

import java.time.LocalDate;
import org.kith.snapshot.Snapshot;

/** How long ago help from an earlier search is; it says nothing about the helper. */
public enum Freshness {
    /** Within a year. */
    FRESH,
    /** Within the time after which the policy calls a tie dormant. */
    DATED,
    /** Longer ago, or nobody remembers when. */
    OLD,
    /** There was none. */
    NONE;

    private static final int FRESH_DAYS = 365;

    static Freshness of(Candidate candidate) {
        Help help = candidate.earlierHelp();
        Snapshot snapshot = candidate.snapshot();
        return help == null
                ? NONE
                : of(help.on(), snapshot.asOf(), snapshot.policy().dormantDays());
    }

    /**
     * How long ago help is.
     *
     * @param on when it was given; null when nobody remembers
     * @param dormantDays after how many days the policy calls a tie dormant
     */
    public static Freshness of(LocalDate on, LocalDate asOf, int dormantDays) {
        if (on == null || on.isBefore(asOf.minusDays(Math.max(dormantDays, FRESH_DAYS)))) {
            return OLD;
        }
        return on.isBefore(asOf.minusDays(FRESH_DAYS)) ? DATED : FRESH;
    }
}
