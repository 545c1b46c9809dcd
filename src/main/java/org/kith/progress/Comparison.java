package org.kith.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The asks by one of the things in which they differ. */
final class Comparison {
    /** Groups with fewer asks are not compared, nor are asks of which fewer were answered, or were not. */
    static final int FEWEST = 5;

    private final Factor factor;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Part all = new Part();
    private final List<Contrast> contrasts;

    /** Asks of one sort. */
    static final class Part {
        private int asked;
        private int answered;
        private int fulfilled;

        private void add(Attempt attempt) {
            asked++;
            answered += attempt.isAnswered() ? 1 : 0;
            fulfilled += attempt.ask().isFulfilled() ? 1 : 0;
        }

        int asked() {
            return asked;
        }

        int answered() {
            return answered;
        }

        int fulfilled() {
            return fulfilled;
        }
    }

    /**
     * A sort of asks against all others.
     *
     * @param chance that such a difference, or one more rare, comes of chance alone; in [0,1]
     */
    record Contrast(String value, double chance) {}

    Comparison(Factor factor, List<Attempt> attempts) {
        this.factor = factor;
        factor.sorts().forEach(value -> parts.put(value, new Part()));
        for (Attempt attempt : attempts) {
            parts.get(factor.of(attempt)).add(attempt);
            all.add(attempt);
        }
        parts.values().removeIf(part -> part.asked == 0);
        contrasts = contrast();
    }

    Factor factor() {
        return factor;
    }

    /** The sorts that there are, in the order of the factor. */
    Map<String, Part> parts() {
        return parts;
    }

    /** How many asks of another sort there are, and how many of them were answered. */
    Part others(String value) {
        Part part = parts.get(value);
        Part others = new Part();
        others.asked = all.asked - part.asked;
        others.answered = all.answered - part.answered;
        others.fulfilled = all.fulfilled - part.fulfilled;
        return others;
    }

    /** The comparisons for which there are asks enough: each sort against the others, two sorts once. */
    private List<Contrast> contrast() {
        if (all.answered < FEWEST || all.asked - all.answered < FEWEST) {
            return List.of();
        }
        return parts.keySet().stream()
                .filter(value -> parts.get(value).asked >= FEWEST && others(value).asked >= FEWEST)
                .limit(parts.size() == 2 ? 1 : parts.size())
                .map(value -> new Contrast(value, chance(parts.get(value), others(value))))
                .toList();
    }

    private static double chance(Part part, Part others) {
        return FisherTest.twoSided(
                part.answered, part.asked - part.answered, others.answered, others.asked - others.answered);
    }

    /**
     * The most remarkable of the contrasts, its chance as large as it has to be taken for having been picked out of all of
     * them; null when there is none.
     */
    Contrast best() {
        return contrasts.stream()
                .min(Comparator.comparingDouble(Contrast::chance))
                .map(best -> new Contrast(best.value, Math.min(1, contrasts.size() * best.chance)))
                .orElse(null);
    }
}
