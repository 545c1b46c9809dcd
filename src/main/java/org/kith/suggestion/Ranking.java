package org.kith.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts candidates in order, by rules in their order. */
record Ranking(List<RankingRule> rules, Scene scene) {
    private static final int MILLION = 1_000_000;
    private static final int DIGITS = 7;

    /** By all rules. */
    static Ranking by(Scene scene) {
        return new Ranking(List.of(RankingRule.values()), scene);
    }

    /** A candidate and its place, a text by which it sorts. */
    record Placed(Candidate candidate, String place) {}

    List<Placed> of(Stream<Candidate> candidates) {
        return candidates
                .map(candidate -> new Placed(candidate, place(candidate)))
                .sorted(Comparator.comparing(Placed::place))
                .toList();
    }

    /** A digit a rule; then the stronger tie comes first, in millionths; then the id. */
    private String place(Candidate candidate) {
        StringBuilder place = new StringBuilder();
        for (RankingRule rule : rules) {
            place.append(Character.forDigit(rule.place(candidate, scene), 10));
        }
        String weaker = Integer.toString(MILLION - (int) Math.round(candidate.strength() * MILLION));
        place.append(".").append("0".repeat(DIGITS - weaker.length())).append(weaker);
        return place.append(".").append(candidate.person().id()).toString();
    }
}
