package org.kith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the same questions to all sides, each side first in its turn, and compares what they say. */
final class WarmRace {
    private static final double PER_MILLI = 1e6;

    private final Api service;
    private final List<WarmSide> sides;
    private final int patience;
    private final Map<WarmSide, Times> times = new LinkedHashMap<>();
    private double cpuSeconds;
    private int asked;
    private int compared;
    private int different;
    private int empty;

    /** @param sides the service first */
    WarmRace(Api service, List<WarmSide> sides, int patience) {
        this.service = service;
        this.sides = sides;
        this.patience = patience;
        sides.forEach(side -> times.put(side, new Times()));
    }

    private static final class Times {
        private final List<Long> warm = new ArrayList<>();
        private final List<Long> cold = new ArrayList<>();
        private int over;

        Figures of(List<Long> nanos) {
            return Figures.of(nanos.stream().mapToLong(Long::longValue).toArray(), 1, over);
        }
    }

    /** Each side answers for so many seconds, since what was just started is slow. */
    void warmUp(List<WarmSide.Question> questions, int seconds) {
        for (WarmSide side : sides) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            for (int i = 0; System.nanoTime() < end; i++) {
                side.ask(questions.get(i % questions.size()));
            }
        }
    }

    void ask(List<WarmSide.Question> questions) {
        asked = questions.size();
        double before = service.cpuSeconds();
        for (int i = 0; i < questions.size(); i++) {
            List<WarmSide.Answer> answers = new ArrayList<>();
            for (WarmSide side : inTurn(i)) {
                WarmSide.Answer answer = side.ask(questions.get(i));
                times.get(side).warm.add(answer.nanos());
                times.get(side).over += answer.isThere() ? 0 : 1;
                if (answer.isThere()) {
                    answers.add(answer);
                }
            }
            compare(questions.get(i), answers);
        }
        cpuSeconds = service.cpuSeconds() - before;
    }

    /** The first answer after each change. */
    void change(List<WarmSide.Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            sides.forEach(WarmSide::change);
            for (WarmSide side : inTurn(i)) {
                times.get(side).cold.add(side.ask(questions.get(i)).nanos());
            }
        }
    }

    private List<WarmSide> inTurn(int round) {
        List<WarmSide> turned = new ArrayList<>(sides);
        java.util.Collections.rotate(turned, round);
        return turned;
    }

    private void compare(WarmSide.Question question, List<WarmSide.Answer> answers) {
        if (answers.size() < 2) {
            return;
        }
        compared++;
        empty += answers.get(0).paths().isEmpty() ? 1 : 0;
        if (!answers.stream().allMatch(answers.get(0)::agreesWith)) {
            different++;
            System.out.println("  NOT  " + question + ": "
                    + answers.stream().map(WarmSide.Answer::paths).toList());
        }
    }

    /** Prints it all; 1 when the sides differ anywhere. */
    int told(int ties, long arrays, WarmByNeo4j neo4j) throws IOException {
        System.out.printf("%-18s %10s %10s %12s %12s %6s%n", "", "p50 ms", "p99 ms", "changed p50", "changed max", "over");
        Figures ours = null;
        for (WarmSide side : sides) {
            Times taken = times.get(side);
            Figures warm = taken.of(taken.warm);
            Figures cold = taken.of(taken.cold);
            ours = ours == null ? warm : ours;
            System.out.printf(
                    "%-18s %10.2f %10.2f %12.1f %12.1f %6d%s%n",
                    side.name(),
                    warm.p50(),
                    warm.p99(),
                    cold.p50(),
                    taken.cold.stream().mapToLong(Long::longValue).max().orElse(0) / PER_MILLI,
                    taken.over,
                    side == sides.get(0) ? "" : ratio(warm, ours));
        }
        System.out.printf(
                "processor time of the service: %.1f ms a warm request%n",
                1_000 * cpuSeconds / Math.max(1, asked));
        System.out.printf("over: no answer within %d s, counted as that long%n", patience);
        if (arrays > 0) {
            System.out.printf("arrays of the service: %.1f bytes a tie%n", arrays / (double) ties);
        }
        if (neo4j != null) {
            System.out.printf(
                    "process of Neo4j: %.0f bytes a tie (%d MB resident), of them heap in use %.0f%n",
                    neo4j.resident() / (double) ties, neo4j.resident() >> 20, neo4j.heap() / (double) ties);
        }
        System.out.printf(
                "%d compared (%d of them without a path), %d alike, %d not%n",
                compared, empty, compared - different, different);
        return different == 0 ? 0 : 1;
    }

    private static String ratio(Figures side, Figures ours) {
        return String.format("   %.1f and %.1f times the service's", side.p50() / ours.p50(), side.p99() / ours.p99());
    }
}
