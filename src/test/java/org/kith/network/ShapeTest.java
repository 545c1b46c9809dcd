package org.kith.network;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kith.path.GivenNetwork;
import org.kith.path.GivenNetwork.Tie;
import org.kith.path.Network;

class ShapeTest {
    private static final int PEOPLE = 9;

    @Property(tries = 3000)
    void bridgesAreThoseThatTakingThemAwayFinds(@ForAll @Size(max = 16) List<@From("ties") Tie> ties) {
        Network network = GivenNetwork.of(PEOPLE, ties);
        int[] first = IntStream.range(0, PEOPLE).map(network::firstTie).toArray();

        FindBridges.Result found = FindBridges.of(Graph.of(network), first, 1000);

        Set<String> told = new TreeSet<>();
        found.first().forEach(bridge -> told.add(told(bridge.person(), bridge.other(), bridge.cutOff())));
        assertThat(told, is(new Counting(ties).bridges()));
        assertThat(found.all(), is(told.size()));
        for (Bridge bridge : found.first()) {
            Counting without = new Counting(ties);
            if (bridge.isTie()) {
                without.cut(bridge.person(), bridge.other());
            } else {
                without.remove(bridge.person());
            }
            Set<Integer> larger = without.reached(bridge.kept());
            bridge.some().forEach(one -> assertThat(larger.contains(one), is(false)));
        }
    }

    @Property(tries = 2000)
    void chainsAreThoseThatCountingFinds(@ForAll @Size(max = 20) List<@From("ties") Tie> ties) {
        Brokerage brokerage = Brokerage.of(Graph.of(GivenNetwork.of(PEOPLE, ties)), Long.MAX_VALUE);

        double[] counted = new Counting(ties).chains();

        assertThat(brokerage.isExact(), is(true));
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(brokerage.chains()[person], closeTo(counted[person], 1e-9));
        }
    }

    @Provide
    Arbitrary<Tie> ties() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Integer> strength = Arbitraries.integers().between(1, Network.WHOLE);
        return Combinators.combine(person, person, strength, Arbitraries.of(true, false))
                .as(Tie::new);
    }

    @Test
    void aLongChainNeedsNoStack() {
        int people = 20_000;
        List<Tie> ties = IntStream.range(1, people)
                .mapToObj(person -> Tie.between(person - 1, person))
                .toList();

        Shape shape = Shape.of(GivenNetwork.of(people, ties));

        assertThat(shape.bridges().all(), is(people - 2 + people - 3));
        assertThat(shape.bridges().first().get(0).cutOff(), is(people / 2));
        assertThat(shape.isExact(), is(false));
        assertThat(shape.brokers().size(), is(Shape.MOST));
    }

    @Test
    void clustersArePeopleWithTiesAmongThemselves() {
        List<Tie> ties = new ArrayList<>();
        everybody(ties, 0, 5);
        everybody(ties, 5, 12);
        ties.add(Tie.between(4, 5));

        int[] cluster = FindClusters.of(Graph.of(GivenNetwork.of(13, ties)));

        assertThat(Arrays.stream(cluster).boxed().toList(), contains(0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 12));
        Shape shape = Shape.of(GivenNetwork.of(13, ties));
        assertThat(shape.clusters().stream().map(Shape.Cluster::size).toList(), contains(7, 5));
        assertThat(shape.people(), is(12));
        assertThat(shape.bridges().first().get(0).isTie(), is(false));
        assertThat(shape.bridges().first().get(0).person(), is(5));
    }

    @Test
    void whoeverNoPathRestsOnHasNoTies() {
        Shape shape = Shape.of(GivenNetwork.ofBarred(3, List.of(Tie.between(0, 1), Tie.between(1, 2))));

        assertThat(shape.ties(), is(0));
        assertThat(shape.bridges().first(), is(empty()));
        assertThat(shape.brokers(), is(empty()));
    }

    @Test
    void aLargeNetworkIsLookedAtFromSome() {
        Random random = new Random(1);
        List<Tie> ties = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> new Tie(random.nextInt(2_000), random.nextInt(2_000), 1 + random.nextInt(999_999), false))
                .toList();

        Shape shape = Shape.of(GivenNetwork.of(2_000, ties));

        assertThat(shape.isExact(), is(false));
        assertThat(shape.chainsFrom(), is((int) (Shape.BUDGET / (2L * shape.ties()))));
        assertThat(Shape.of(GivenNetwork.of(2_000, ties)), is(shape));
    }

    private static void everybody(List<Tie> ties, int from, int to) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                ties.add(Tie.between(one, other));
            }
        }
    }

    private static String told(int person, int other, int cutOff) {
        return (other < 0 ? "" + person : Math.min(person, other) + "-" + Math.max(person, other)) + " cuts " + cutOff;
    }

    /** The same by trying everything. */
    private static final class Counting {
        private final boolean[][] knows = new boolean[PEOPLE][PEOPLE];

        Counting(List<Tie> ties) {
            for (Tie tie : ties) {
                if (tie.from() != tie.to()) {
                    knows[tie.from()][tie.to()] = true;
                    knows[tie.to()][tie.from()] = true;
                }
            }
        }

        void cut(int one, int other) {
            knows[one][other] = false;
            knows[other][one] = false;
        }

        void remove(int person) {
            IntStream.range(0, PEOPLE).forEach(other -> cut(person, other));
        }

        Set<Integer> reached(int start) {
            return reached(start, -1);
        }

        private Set<Integer> reached(int start, int without) {
            Set<Integer> reached = new HashSet<>(Set.of(start));
            List<Integer> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                int person = open.remove(0);
                IntStream.range(0, PEOPLE)
                        .filter(other -> other != without && knows[person][other] && reached.add(other))
                        .forEach(open::add);
            }
            return reached;
        }

        Set<String> bridges() {
            Set<String> bridges = new TreeSet<>();
            for (int person = 0; person < PEOPLE; person++) {
                Set<Integer> before = reached(person);
                int largest = 0;
                for (int other : before) {
                    if (other != person) {
                        largest = Math.max(largest, reached(other, person).size());
                    }
                }
                int cutOff = before.size() - 1 - largest;
                if (cutOff > 0) {
                    bridges.add(told(person, -1, cutOff));
                }
                for (int other = 0; other < person; other++) {
                    if (knows[person][other]) {
                        cut(person, other);
                        int smaller =
                                Math.min(reached(person).size(), reached(other).size());
                        if (!reached(person).contains(other) && smaller > 1) {
                            bridges.add(told(person, other, smaller));
                        }
                        knows[person][other] = true;
                        knows[other][person] = true;
                    }
                }
            }
            return bridges;
        }

        /** Of all walks from one to another of the least length, the part that goes through each third. */
        double[] chains() {
            double[] chains = new double[PEOPLE];
            for (int from = 0; from < PEOPLE; from++) {
                for (int to = 0; to < from; to++) {
                    List<List<Integer>> shortest = shortest(from, to);
                    for (List<Integer> chain : shortest) {
                        chain.subList(1, chain.size() - 1).forEach(person -> chains[person] += 1.0 / shortest.size());
                    }
                }
            }
            return chains;
        }

        private List<List<Integer>> shortest(int from, int to) {
            List<List<Integer>> open = List.of(List.of(from));
            for (int length = 0; length < PEOPLE; length++) {
                List<List<Integer>> there = open.stream()
                        .filter(chain -> chain.get(chain.size() - 1) == to)
                        .toList();
                if (!there.isEmpty()) {
                    return there;
                }
                List<List<Integer>> longer = new ArrayList<>();
                for (List<Integer> chain : open) {
                    for (int next = 0; next < PEOPLE; next++) {
                        if (knows[chain.get(chain.size() - 1)][next] && !chain.contains(next)) {
                            List<Integer> more = new ArrayList<>(chain);
                            more.add(next);
                            longer.add(more);
                        }
                    }
                }
                open = longer;
            }
            return List.of();
        }
    }
}
