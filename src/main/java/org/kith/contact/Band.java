package org.kith.contact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The tie as it is on a day. Dormancy after 1,095 days is the default of the search's policy; a tie that is stated goes
 * before one that is derived.
 */
public enum Band {
    /** Stated as 0.7 or more; or unstated and close, or familiar and in touch within 90 days. */
    STRONG,
    /** All others. */
    WEAK,
    /** No interaction for 1,095 days. */
    DORMANT,
    /** Never in touch, and nothing stated. */
    UNKNOWN;

    private static final Duration DORMANT_AFTER = Duration.ofDays(1_095);
    private static final Duration RECENT = Duration.ofDays(90);
    private static final BigDecimal STRONG_FROM = new BigDecimal("0.7");
    private static final Set<Closeness> CLOSE = EnumSet.of(Closeness.CLOSE, Closeness.VERY_CLOSE);

    /** The same rule in SQL, over {@code contact t}, with {@link #arguments} for its three placeholders. */
    static final String SQL = "case when t.last_interaction_at < ? then 'DORMANT'"
            + " when t.tie_strength >= 0.7 then 'STRONG'"
            + " when t.tie_strength is null and t.closeness in ('CLOSE', 'VERY_CLOSE') then 'STRONG'"
            + " when t.tie_strength is null and t.closeness = 'FAMILIAR' and t.last_interaction_at >= ? then 'STRONG'"
            + " when t.tie_strength is null and t.closeness is null and t.last_interaction_at is null then 'UNKNOWN'"
            + " else 'WEAK' end = ?";

    static Object[] arguments(Band band, Instant now) {
        return new Object[] {now.minus(DORMANT_AFTER), now.minus(RECENT), band.name()};
    }

    /** The band of a tie; every part may be null. */
    static Band of(BigDecimal strength, Closeness closeness, Instant lastInteraction, Instant now) {
        if (lastInteraction != null && lastInteraction.isBefore(now.minus(DORMANT_AFTER))) {
            return DORMANT;
        }
        if (strength != null) {
            return strength.compareTo(STRONG_FROM) >= 0 ? STRONG : WEAK;
        }
        if (closeness == null) {
            return lastInteraction == null ? UNKNOWN : WEAK;
        }
        boolean recent = lastInteraction != null && !lastInteraction.isBefore(now.minus(RECENT));
        return CLOSE.contains(closeness) || (closeness == Closeness.FAMILIAR && recent) ? STRONG : WEAK;
    }
}
