package org.kith.snapshot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.contact.Circle;
import org.kith.search.Policy;

/**
 * Whether the asks of the last {@value #DAYS} days go to one circle for the greater part.
 *
 * @param circle the one that was asked most, or null when nobody of any circle was asked
 * @param asked how many asks went to it
 * @param all how many asks there were, those to contacts without a circle among them
 * @param warned whether that is more than the policy holds to be wise
 */
public record Concentration(Circle circle, int asked, int all, boolean warned) {
    /** The asks of so many days are counted, that of the date among them. */
    public static final int DAYS = 30;

    /** As it stood at the end of the snapshot's date. */
    public static Concentration of(Snapshot snapshot) {
        List<Asked> asks = asks(snapshot);
        Map<Circle, Integer> counts = new EnumMap<>(Circle.class);
        asks.forEach(ask -> Optional.ofNullable(snapshot.person(ask.contactId()).circle())
                .ifPresent(circle -> counts.merge(circle, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Circle, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(most -> of(most.getKey(), most.getValue(), asks.size(), snapshot.policy()))
                .orElse(new Concentration(null, 0, asks.size(), false));
    }

    /** The asks that are counted, in the order of time. */
    public static List<Asked> asks(Snapshot snapshot) {
        return snapshot.asked(snapshot.asOf().minusDays(DAYS - 1L), snapshot.asOf())
                .toList();
    }

    private static Concentration of(Circle circle, int asked, int all, Policy policy) {
        boolean warned =
                all >= policy.concentrationFromAsks() && Percent.isOver(asked, all, policy.concentrationPercent());
        return new Concentration(circle, asked, all, warned);
    }

    /** Whether asks to this circle would make it worse. */
    public boolean warnsOf(Circle other) {
        return warned && other == circle;
    }
}
