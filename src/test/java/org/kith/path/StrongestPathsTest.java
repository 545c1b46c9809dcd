package org.kith.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StrongestPathsTest {
    private static final int PEOPLE = 7;

    /** A tie between two people, or from one to somebody unnamed where both are the same. */
    record Tie(int from, int to, int strength, boolean oneWay) {}

    /** A person as the seeker knows them. */
    record Known(int strength, boolean barred) {}

    @Property(tries = 4000)
    void areThoseThatCountingFinds(
            @ForAll @Size(PEOPLE) List<@From("people") Known> people,
            @ForAll @Size(max = 24) List<@From("ties") Tie> ties,
            @ForAll @IntRange(min = -1, max = PEOPLE - 1) int start,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = PEOPLE - 1) Integer> targets,
            @ForAll @IntRange(min = 1, max = 4) int maxHops,
            @ForAll @IntRange(min = 1, max = 12) int limit,
            @ForAll boolean overBarred) {
        Network network = network(people, ties);
        BitSet at = new BitSet();
        targets.stream().filter(target -> target != start).forEach(at::set);
        BitSet ends = new BitSet();
        ends.set(0, network.ends() / 2);
        Question question = new Question(start, at, ends, maxHops, limit, overBarred);

        List<String> found = StrongestPaths.of(network, question).stream()
                .map(chain -> told(new BigDecimal(chain.strength(maxHops)).doubleValue(), chain.people()))
                .toList();

        assertThat(found, is(new Counting(people, ties, question).paths()));
    }

    @Provide
    Arbitrary<Known> people() {
        return Combinators.combine(strengths(), Arbitraries.integers().between(0, 4))
                .as((strength, barred) -> new Known(strength, barred == 0));
    }

    @Provide
    Arbitrary<Tie> ties() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(person, person, strengths(), Arbitraries.of(true, false))
                .as(Tie::new);
    }

    /** Many are as strong as each other, and some products are: 0.2 times 0.5 is 0.1. */
    @Provide
    Arbitrary<Integer> strengths() {
        return Arbitraries.oneOf(
                Arbitraries.of(100_000, 200_000, 500_000, 1_000_000),
                Arbitraries.integers().between(1, Network.WHOLE));
    }

    @Test
    void theStrongestIsOftenLongerThanTheShortest() {
        List<Known> people = people(500_000);
        List<Tie> ties = List.of(tie(0, 3, 100_000), tie(0, 1, 900_000), tie(1, 2, 900_000), tie(2, 3, 900_000));

        List<Chain> found = StrongestPaths.of(network(people, ties), from(0, 3, 3, 5));

        assertThat(found.get(0).people(), is(new int[] {0, 1, 2, 3}));
        assertThat(found.get(0).strength(3), closeTo(0.729, 1e-12));
        assertThat(found.get(1).people(), is(new int[] {0, 3}));
    }

    @Test
    void productsThatAreEqualAreEqualInWhateverOrder() {
        List<Known> people = people(500_000);
        List<Tie> ties = List.of(tie(0, 2, 300_000), tie(2, 3, 700_000), tie(0, 1, 700_000), tie(1, 3, 300_000));

        List<Chain> found = StrongestPaths.of(network(people, ties), from(0, 3, 4, 5));

        assertThat(found.get(0).people(), is(new int[] {0, 1, 3}));
        assertThat(found.get(1).people(), is(new int[] {0, 2, 3}));
    }

    @Test
    void aTieBothWaysTakesSixteenBytesAndAParallelOneNothing() {
        Network network = network(people(500_000), List.of(tie(0, 1, 300_000), tie(0, 1, 200_000), tie(1, 0, 100_000)));

        assertThat(network.entries(), is(2));
        assertThat(network.strength(1, 0), is(300_000));
    }

    @Test
    void aOneWayTieLeadsThatWayOnly() {
        Network network = network(people(500_000), List.of(new Tie(0, 1, 300_000, true), tie(1, 2, 500_000)));

        assertThat(StrongestPaths.of(network, from(2, 0, 4, 5)), is(empty()));
        assertThat(StrongestPaths.of(network, from(0, 2, 4, 5)).size(), is(1));
    }

    @Test
    void manyTiesOfOneStrengthAreNoHayToSearchThrough() {
        int many = 2_000;
        NetworkBuilder builder = new NetworkBuilder();
        for (int i = 0; i < many; i++) {
            builder.person(new UUID(1, i), 500_000, false, false);
        }
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 10 * many; i++) {
            int one = random.nextInt(many);
            builder.tie(one, (one + 1 + random.nextInt(many - 1)) % many, 500_000, false);
        }
        Network network = builder.build();

        long begin = System.nanoTime();
        List<Chain> found = StrongestPaths.of(network, from(5, 6, 4, 50));
        long millis = (System.nanoTime() - begin) / 1_000_000;

        assertThat(found.size(), is(50));
        assertThat(network.entries() * 8L, is(lessThanOrEqualTo(10L * many * 16)));
        assertThat("milliseconds, with a very wide margin", millis, is(lessThanOrEqualTo(5_000L)));
    }

    private static Question from(int start, int target, int maxHops, int limit) {
        BitSet targets = new BitSet();
        targets.set(target);
        return new Question(start, targets, new BitSet(), maxHops, limit, false);
    }

    private static Tie tie(int from, int to, int strength) {
        return new Tie(from, to, strength, false);
    }

    private static List<Known> people(int strength) {
        return java.util.Collections.nCopies(PEOPLE, new Known(strength, false));
    }

    private static Network network(List<Known> people, List<Tie> ties) {
        NetworkBuilder builder = new NetworkBuilder();
        for (int i = 0; i < people.size(); i++) {
            builder.person(
                    new UUID(0, i),
                    people.get(i).strength(),
                    true,
                    people.get(i).barred());
        }
        for (Tie tie : ties) {
            if (tie.from() == tie.to()) {
                builder.end(new Network.UnnamedEnd(new UUID(3, 3), tie.from(), null, "CTO", tie.strength()));
            } else {
                builder.tie(tie.from(), tie.to(), tie.strength(), tie.oneWay());
            }
        }
        return builder.build();
    }

    private static String told(double strength, int[] people) {
        return strength + " " + Arrays.toString(people);
    }

    /** Goes every way there is, and sorts. */
    private static final class Counting {
        private final List<Known> people;
        private final List<Tie> ties;
        private final Question question;
        private final List<Way> ways = new ArrayList<>();

        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Way(BigDecimal strength, int ties, int[] people) {}

        Counting(List<Known> people, List<Tie> ties, Question question) {
            this.people = people;
            this.ties = ties;
            this.question = question;
        }

        List<String> paths() {
            if (question.start() == Question.SEEKER) {
                for (int i = 0; i < people.size(); i++) {
                    go(new Way(BigDecimal.ONE, 0, new int[0]), i, people.get(i).strength());
                }
            } else {
                goOn(new Way(BigDecimal.ONE, 0, new int[] {question.start()}), question.start());
            }
            ways.sort(Comparator.comparing(Way::strength, Comparator.reverseOrder())
                    .thenComparing(Way::ties)
                    .thenComparing(Way::people, Arrays::compare));
            return ways.stream()
                    .limit(question.limit())
                    .map(way -> told(way.strength().doubleValue(), way.people()))
                    .toList();
        }

        private void goOn(Way way, int at) {
            if (way.ties() == question.maxHops()) {
                return;
            }
            for (int other = 0; other < people.size(); other++) {
                int best = strongest(at, other);
                if (best > 0 && other != at) {
                    go(way, other, best);
                }
            }
            List<Tie> ends = ties.stream().filter(tie -> tie.from() == tie.to()).toList();
            for (int i = 0; i < ends.size(); i++) {
                if (question.ends().get(i) && ends.get(i).from() == at) {
                    ways.add(next(way, people.size() + i, ends.get(i).strength()));
                }
            }
        }

        private int strongest(int from, int to) {
            return ties.stream()
                    .filter(tie -> (tie.from() == from && tie.to() == to)
                            || (!tie.oneWay() && tie.from() == to && tie.to() == from))
                    .mapToInt(Tie::strength)
                    .max()
                    .orElse(0);
        }

        private void go(Way way, int person, int strength) {
            boolean barred = people.get(person).barred() && !question.overBarred();
            boolean there = Arrays.stream(way.people()).anyMatch(one -> one == person);
            if (barred || there) {
                return;
            }
            Way next = next(way, person, strength);
            if (question.targets().get(person)) {
                ways.add(next);
            }
            goOn(next, person);
        }

        private static Way next(Way way, int person, int strength) {
            int[] people = Arrays.copyOf(way.people(), way.people().length + 1);
            people[people.length - 1] = person;
            BigDecimal product = way.strength().multiply(BigDecimal.valueOf(strength, 6));
            return new Way(product, way.ties() + 1, people);
        }
    }
}
