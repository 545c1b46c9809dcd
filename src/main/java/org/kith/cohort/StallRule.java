package org.kith.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.progress.RecentDoings;

/** By which rule a search counts as one that has gone quiet. */
public enum StallRule {
    /** A search is under way, and for 14 days there was no ask, interaction, application or interview. */
    QUIET_FORTNIGHT;

    /** Since when it is so by this rule; empty when it is not. */
    Optional<LocalDate> since(RecentDoings doings, LocalDate asOf) {
        return Optional.ofNullable(doings.quietSince()).filter(day -> !day.isAfter(asOf.minusDays(RecentDoings.DAYS)));
    }
}
