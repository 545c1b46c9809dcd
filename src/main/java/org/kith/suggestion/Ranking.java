package org.kith.suggestion;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts candidates in order, by rules in their order. */
record Ranking(List<RankingRule> rules, Scene scene) {
    private static final int BITS_OF_A_RULE = 4;
    private static final int BITS_OF_STRENGTH = 20;
    private static final int MILLION = 1_000_000;

    /** By all rules. */
    static Ranking by(Scene scene) {
        return new Ranking(List.of(RankingRule.values()), scene);
    }

    /**
     * A candidate and its place.
     *
     * @param number a hexadecimal digit a rule, and five for the strength, the stronger tie first
     */
    record Placed(Candidate candidate, long number) {
        static final Comparator<Placed> ORDER =
                Comparator.comparingLong(Placed::number).thenComparing(Placed::id, Placed::compare);

        private UUID id() {
            return candidate.person().id();
        }

        /** As their texts sort. */
        private static int compare(UUID one, UUID other) {
            int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
            return first != 0
                    ? first
                    : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
        }

        /** The place as a text, by which it sorts. */
        String place() {
            return HexFormat.of().toHexDigits(number) + id();
        }
    }

    /** All of them, in no order. */
    List<Placed> placed(Stream<Candidate> candidates) {
        return candidates
                .map(candidate -> new Placed(candidate, number(candidate)))
                .toList();
    }

    private long number(Candidate candidate) {
        long number = 0;
        for (RankingRule rule : rules) {
            number = number << BITS_OF_A_RULE | rule.place(candidate, scene);
        }
        return number << BITS_OF_STRENGTH | MILLION - Math.round(candidate.strength() * MILLION);
    }
}
