package org.kith.suggestion;

import java.time.LocalDate;

/** How long ago help from an earlier search is; it says nothing about the helper. */
enum Freshness {
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
        return candidate
                .earlierHelp()
                .map(help -> of(
                        help.on(),
                        candidate.snapshot().asOf(),
                        candidate.snapshot().policy().dormantDays()))
                .orElse(NONE);
    }

    static Freshness of(LocalDate on, LocalDate asOf, int dormantDays) {
        if (on == null || on.isBefore(asOf.minusDays(Math.max(dormantDays, FRESH_DAYS)))) {
            return OLD;
        }
        return on.isBefore(asOf.minusDays(FRESH_DAYS)) ? DATED : FRESH;
    }
}
