package org.kith.progress;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks for what differs between asks that were answered and those that were not, and does not take chance for a finding. */
final class CompareAsks {
    /** A difference is told of when chance alone brings one like it in fewer than one of twenty cases. */
    static final double CHANCE = 0.05;

    private CompareAsks() {}

    /**
     * What the numbers say of a factor.
     *
     * @param rule what can be said
     * @param value the sort of asks that differs from all others; null when none does
     */
    record Found(Comparison comparison, FactorRule rule, String value) {}

    /** Each of the factors, in their order. */
    static List<Found> of(List<Attempt> attempts) {
        List<Comparison> comparisons = Arrays.stream(Factor.values())
                .map(factor -> new Comparison(factor, attempts))
                .toList();
        Map<Factor, Double> chances = corrected(comparisons);
        return comparisons.stream()
                .map(comparison -> found(comparison, chances.get(comparison.factor())))
                .toList();
    }

    private static Map<Factor, Double> corrected(List<Comparison> comparisons) {
        List<Comparison> compared =
                comparisons.stream().filter(one -> one.best() != null).toList();
        double[] corrected = Holm.corrected(
                compared.stream().mapToDouble(one -> one.best().chance()).toArray());
        Map<Factor, Double> chances = new EnumMap<>(Factor.class);
        for (int i = 0; i < corrected.length; i++) {
            chances.put(compared.get(i).factor(), corrected[i]);
        }
        return chances;
    }

    private static Found found(Comparison comparison, Double chance) {
        if (comparison.parts().size() < 2) {
            return new Found(comparison, FactorRule.ALL_ALIKE, null);
        }
        if (chance == null) {
            return new Found(comparison, FactorRule.TOO_FEW, null);
        }
        return chance < CHANCE
                ? new Found(comparison, FactorRule.DIFFERS, comparison.best().value())
                : new Found(comparison, FactorRule.NOT_CLEAR, null);
    }
}
