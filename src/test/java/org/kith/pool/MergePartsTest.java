package org.kith.pool;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.kith.organization.NormalizedName;
import org.kith.path.GivenNetwork;
import org.kith.path.GivenNetwork.Tie;
import org.kith.path.Network;
import org.kith.path.StrongestPaths;
import org.kith.pool.Pool.Place;

class MergePartsTest {
    private static final int PEOPLE = 4;
    private static final int MEMBERS = 3;
    private static final int HOPS = 4;
    private static final NormalizedName LAKESIDE = NormalizedName.of("Lakeside Freight");

    /**
     * What a member knows: everybody by the same number, of whom some can be known again among those of others.
     *
     * @param known as bits, who has an address
     * @param there as bits, who is at the organization
     */
    record Knows(List<Tie> ties, int known, int there) {
        boolean isKnown(int person) {
            return (known >> person & 1) == 1;
        }

        boolean isThere(int person) {
            return (there >> person & 1) == 1;
        }

        Part part(int member) {
            Addresses addresses = new Addresses();
            List<Integer> staff = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                if (isKnown(person)) {
                    addresses.add(person, new UUID(7, person));
                }
                if (isThere(person)) {
                    staff.add(person);
                }
            }
            Employer employer = new Employer(
                    new UUID(8, member),
                    List.of(LAKESIDE),
                    staff.stream().mapToInt(i -> i).toArray(),
                    new int[0]);
            return new Part(
                    new UUID(9, member), Instant.MAX, GivenNetwork.of(PEOPLE, ties), addresses, List.of(employer));
        }
    }

    @Property(tries = 2000)
    void thePathsOverAPoolAreThoseThatCountingFinds(
            @ForAll @Size(MEMBERS) List<@From("members") Knows> members,
            @ForAll @IntRange(max = MEMBERS - 1) int asker,
            @ForAll @IntRange(min = 1, max = HOPS) int maxHops) {
        List<Part> parts = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            parts.add(members.get(member).part(member));
        }
        Pool pool = MergeParts.of(parts);
        List<Place> places = pool.calledLike(LAKESIDE);

        List<Double> found = StrongestPaths.of(pool.seenBy(asker), pool.question(places, maxHops, 50)).stream()
                .map(chain -> chain.strength(maxHops))
                .toList();

        List<Double> expected = new Counting(members, asker, maxHops).strengths();
        assertThat(found.size(), is(Math.min(50, expected.size())));
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i), closeTo(expected.get(i), 1e-12));
        }
    }

    @Provide
    Arbitrary<Knows> members() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Tie> tie = Combinators.combine(
                        person,
                        person,
                        Arbitraries.of(100_000, 200_000, 500_000, 1_000_000),
                        Arbitraries.of(true, false))
                .as(Tie::new)
                .filter(one -> one.from() != one.to());
        Arbitrary<Integer> bits = Arbitraries.integers().between(0, (1 << PEOPLE) - 1);
        return Combinators.combine(tie.list().ofMaxSize(4), bits, bits).as(Knows::new);
    }

    /** The same by walking every way there is, over people as texts: who can be known again has one name everywhere. */
    private static final class Counting {
        private final List<Knows> members;
        private final int maxHops;
        private final Map<String, Map<String, Double>> ties = new HashMap<>();
        private final List<String> there = new ArrayList<>();
        private final List<Double> strengths = new ArrayList<>();

        Counting(List<Knows> members, int asker, int maxHops) {
            this.members = members;
            this.maxHops = maxHops;
            for (int member = 0; member < members.size(); member++) {
                know(member, member == asker ? "start" : "member " + member);
                if (member != asker) {
                    tie("start", "member " + member, 0.5);
                }
            }
            walk(List.of("start"), 1);
        }

        private void know(int member, String name) {
            for (int person = 0; person < PEOPLE; person++) {
                tie(
                        name,
                        called(member, person),
                        GivenNetwork.of(PEOPLE, List.of()).firstTie(person) / 1e6);
                if (members.get(member).isThere(person)) {
                    there.add(called(member, person));
                }
            }
            for (Tie tie : members.get(member).ties()) {
                tie(called(member, tie.from()), called(member, tie.to()), tie.strength() / (double) Network.WHOLE);
                if (!tie.oneWay()) {
                    tie(called(member, tie.to()), called(member, tie.from()), tie.strength() / (double) Network.WHOLE);
                }
            }
        }

        private String called(int member, int person) {
            return members.get(member).isKnown(person) ? "known " + person : member + " knows " + person;
        }

        private void tie(String from, String to, double strength) {
            ties.computeIfAbsent(from, any -> new HashMap<>()).merge(to, strength, Math::max);
        }

        private void walk(List<String> way, double strength) {
            String last = way.get(way.size() - 1);
            if (there.contains(last)) {
                strengths.add(strength);
            }
            if (way.size() <= maxHops) {
                ties.getOrDefault(last, Map.of()).forEach((next, tie) -> {
                    if (!way.contains(next)) {
                        List<String> longer = new ArrayList<>(way);
                        longer.add(next);
                        walk(longer, strength * tie);
                    }
                });
            }
        }

        List<Double> strengths() {
            return strengths.stream().sorted(Comparator.reverseOrder()).toList();
        }
    }
}
