package org.kith.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kith.path.Network;

/**
 * What the shape of a network tells, by the numbers of its people, and only the first of each, for it is kept.
 *
 * @param people how many have ties
 * @param ties how many there are, each pair once
 * @param clusters the largest first
 * @param allClusters how many there are
 * @param brokers through whom the most chains run first
 * @param allBrokers how many there are through whom any runs
 * @param chainsFrom from how many of the people chains were looked at
 */
record Shape(
        int people,
        int ties,
        FindBridges.Result bridges,
        List<Cluster> clusters,
        int allClusters,
        List<Broker> brokers,
        int allBrokers,
        int chainsFrom) {
    static final int MOST = 10;
    /** So many ties are walked along at the most to find out through whom chains run. */
    static final long BUDGET = 6_000_000;

    private static final int LEAST_MEMBERS = 3;
    /** Of a larger cluster those with the most ties within it say what it shares. */
    private static final int MOST_MEMBERS = 200;

    /** @param members up to {@value #MOST_MEMBERS}, those with the most ties within it first */
    record Cluster(int size, List<Integer> members) {}

    /** @param chains how many of the shortest between two others run through the person */
    record Broker(int person, long chains) {}

    static Shape of(Network network) {
        Graph graph = Graph.of(network);
        int[] firstTies =
                IntStream.range(0, network.size()).map(network::firstTie).toArray();
        Brokerage brokerage = Brokerage.of(graph, BUDGET);
        List<Broker> brokers = brokers(brokerage);
        Map<Integer, List<Integer>> clusters = clusters(graph);
        return new Shape(
                brokerage.of(),
                graph.ties(),
                FindBridges.of(graph, firstTies, MOST),
                clusters.values().stream()
                        .sorted(Comparator.comparing((List<Integer> members) -> -members.size())
                                .thenComparing(members -> members.get(0)))
                        .limit(MOST)
                        .map(members -> cluster(graph, members))
                        .toList(),
                clusters.size(),
                brokers.stream().limit(MOST).toList(),
                brokers.size(),
                brokerage.from());
    }

    boolean isExact() {
        return chainsFrom == people;
    }

    private static List<Broker> brokers(Brokerage brokerage) {
        return IntStream.range(0, brokerage.chains().length)
                .mapToObj(person -> new Broker(person, Math.round(brokerage.chains()[person])))
                .filter(broker -> broker.chains > 0)
                .sorted(Comparator.comparing((Broker broker) -> -broker.chains).thenComparing(Broker::person))
                .toList();
    }

    private static Map<Integer, List<Integer>> clusters(Graph graph) {
        int[] cluster = FindClusters.of(graph);
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int person : graph.connected()) {
            members.computeIfAbsent(cluster[person], one -> new ArrayList<>()).add(person);
        }
        members.values().removeIf(some -> some.size() < LEAST_MEMBERS);
        return members;
    }

    private static Cluster cluster(Graph graph, List<Integer> members) {
        java.util.BitSet in = new java.util.BitSet(graph.size());
        members.forEach(in::set);
        Map<Integer, Integer> within = new HashMap<>();
        for (int person : members) {
            int ties = (int) IntStream.range(graph.from(person), graph.from(person + 1))
                    .filter(entry -> in.get(graph.other(entry)))
                    .count();
            within.put(person, ties);
        }
        List<Integer> first = members.stream()
                .sorted(Comparator.comparing((Integer person) -> -within.get(person))
                        .thenComparing(person -> person))
                .limit(MOST_MEMBERS)
                .toList();
        return new Cluster(members.size(), first);
    }
}
