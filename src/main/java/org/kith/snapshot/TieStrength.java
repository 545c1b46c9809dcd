package org.kith.snapshot;

import java.time.LocalDate;
import org.kith.contact.Closeness;

/**
 * How strong a tie is, in (0,1]: as stated, else derived. Closeness gives 0.1, 0.3, 0.5, 0.7 or 0.9 from stranger to very
 * close, and 0.5 where it is not known. Having been in touch within {@value #RECENT_DAYS} days adds 0.2 to a familiar or
 * closer tie (up to 0.9) and 0.1 to a looser one, as frequency and closeness both make a tie (M. Granovetter, "The
 * Strength of Weak Ties", 1973); so a familiar tie that is kept up is strong, as {@link org.kith.contact.Band} has it.
 */
public final class TieStrength {
    /** Where nothing is known. */
    public static final double UNKNOWN = 0.5;
    /** From here on a tie is strong, as {@link org.kith.contact.Band} has it. */
    public static final double STRONG_FROM = 0.7;
    /**
     * From here on, up to {@link #STRONG_FROM}, a tie is moderately weak: those bring the most new information (K. Rajkumar
     * et al., "A causal test of the strength of weak ties", Science 377, 2022).
     */
    public static final double MODERATE_FROM = 0.3;

    static final int RECENT_DAYS = 90;
    private static final double MOST_DERIVED = 0.9;

    private TieStrength() {}

    /** The strength of the tie as it was at the end of the snapshot's date. */
    public static double of(Person person, Snapshot snapshot) {
        return person.strength() != null
                ? person.strength()
                : derived(person.closeness(), snapshot.isRecent(person.lastInteractionAt()));
    }

    /**
     * The same without a snapshot.
     *
     * @param stated in (0,1], or null
     * @param closeness or null
     * @param lastOn the date on which both were last in touch, or null
     * @param asOf the date at whose end the tie is looked at
     */
    public static double of(Double stated, Closeness closeness, LocalDate lastOn, LocalDate asOf) {
        return stated != null ? stated : derived(closeness, recent(lastOn, asOf));
    }

    /** Whether the seeker has said anything of the tie. */
    public static boolean isKnown(Person person) {
        return person.strength() != null || person.closeness() != null;
    }

    static double derived(Closeness closeness, boolean recent) {
        if (closeness == null) {
            return UNKNOWN;
        }
        double bare = 0.1 + 0.2 * closeness.ordinal();
        double more = closeness.compareTo(Closeness.FAMILIAR) >= 0 ? 0.2 : 0.1;
        return recent ? Math.min(MOST_DERIVED, bare + more) : bare;
    }

    private static boolean recent(LocalDate on, LocalDate asOf) {
        return on != null && !on.isBefore(asOf.minusDays(RECENT_DAYS));
    }
}
