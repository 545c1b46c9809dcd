package org.kith.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds clusters: people with more and stronger ties among themselves than chance would give them, by the Louvain method
 * (V. Blondel et al., "Fast unfolding of communities in large networks", 2008). People are looked at in the order of their
 * ids, and of two clusters that suit as well the lower number is taken, so that the same network always has the same ones.
 */
final class FindClusters {
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_LEVELS = 6;

    private final int[] offsets;
    private final int[] others;
    private final double[] weights;
    /** All weight at each node, that within it counted twice. */
    private final double[] strength;

    private final double all;

    private FindClusters(int[] offsets, int[] others, double[] weights, double[] within) {
        this.offsets = offsets;
        this.others = others;
        this.weights = weights;
        this.strength = within.clone();
        for (int node = 0; node < within.length; node++) {
            for (int entry = offsets[node]; entry < offsets[node + 1]; entry++) {
                strength[node] += weights[entry];
            }
        }
        this.all = Arrays.stream(strength).sum();
    }

    /** The cluster of each person, as the lowest number of its members. */
    static int[] of(Graph graph) {
        int size = graph.size();
        int[] cluster = IntStream.range(0, size).toArray();
        if (graph.ties() == 0) {
            return cluster;
        }
        FindClusters level = first(graph);
        for (int i = 0; i < MOST_LEVELS; i++) {
            int[] found = level.moved();
            int[] numbers = numbered(found);
            for (int person = 0; person < size; person++) {
                cluster[person] = numbers[cluster[person]];
            }
            int count = 1 + Arrays.stream(numbers).max().orElse(0);
            if (count == found.length) {
                break;
            }
            level = level.folded(numbers, count);
        }
        return lowest(cluster);
    }

    private static FindClusters first(Graph graph) {
        int size = graph.size();
        int[] offsets = IntStream.rangeClosed(0, size)
                .map(person -> person == size ? 2 * graph.ties() : graph.from(person))
                .toArray();
        int[] others = IntStream.range(0, 2 * graph.ties()).map(graph::other).toArray();
        double[] weights = IntStream.range(0, 2 * graph.ties())
                .mapToDouble(graph::strength)
                .toArray();
        return new FindClusters(offsets, others, weights, new double[size]);
    }

    /** Moves each node to the cluster that gains most by it, until none moves. */
    private int[] moved() {
        int size = strength.length;
        int[] cluster = IntStream.range(0, size).toArray();
        double[] total = strength.clone();
        double[] shared = new double[size];
        int[] near = new int[size];
        boolean moves = true;
        for (int round = 0; round < MOST_ROUNDS && moves; round++) {
            moves = false;
            for (int node = 0; node < size; node++) {
                int count = look(node, cluster, shared, near, 0);
                int own = cluster[node];
                total[own] -= strength[node];
                int best = best(node, own, count, shared, near, total);
                total[best] += strength[node];
                moves |= best != own;
                cluster[node] = best;
                for (int i = 0; i < count; i++) {
                    shared[near[i]] = 0;
                }
            }
        }
        return cluster;
    }

    /** Sums up how much weight the node has with each cluster near it. */
    private int look(int node, int[] cluster, double[] shared, int[] near, int before) {
        int count = before;
        for (int entry = offsets[node]; entry < offsets[node + 1]; entry++) {
            int other = cluster[others[entry]];
            if (shared[other] == 0) {
                near[count++] = other;
            }
            shared[other] += weights[entry];
        }
        return count;
    }

    private int best(int node, int own, int count, double[] shared, int[] near, double[] total) {
        int best = own;
        double most = shared[own] - total[own] * strength[node] / all;
        for (int i = 0; i < count; i++) {
            int one = near[i];
            double gain = shared[one] - total[one] * strength[node] / all;
            // What differs by rounding alone must not go to and fro.
            double margin = 1e-9 * strength[node];
            if (gain > most + margin || (best != own && gain > most - margin && one < best)) {
                best = one;
                most = gain;
            }
        }
        return best;
    }

    /** Clusters become nodes. */
    private FindClusters folded(int[] numbers, int count) {
        int[] begins = new int[count + 1];
        Arrays.stream(numbers).forEach(number -> begins[number + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] place = begins.clone();
        int[] nodes = new int[numbers.length];
        for (int node = 0; node < numbers.length; node++) {
            nodes[place[numbers[node]]++] = node;
        }
        int[] newOffsets = new int[count + 1];
        int[] newOthers = new int[others.length];
        double[] newWeights = new double[others.length];
        double[] within = new double[count];
        double[] shared = new double[count];
        int[] near = new int[count];
        int kept = 0;
        for (int cluster = 0; cluster < count; cluster++) {
            int found = 0;
            for (int i = begins[cluster]; i < begins[cluster + 1]; i++) {
                within[cluster] += inside(nodes[i]);
                found = look(nodes[i], numbers, shared, near, found);
            }
            Arrays.sort(near, 0, found);
            for (int i = 0; i < found; i++) {
                if (near[i] == cluster) {
                    within[cluster] += shared[cluster];
                } else {
                    newOthers[kept] = near[i];
                    newWeights[kept++] = shared[near[i]];
                }
                shared[near[i]] = 0;
            }
            newOffsets[cluster + 1] = kept;
        }
        return new FindClusters(newOffsets, Arrays.copyOf(newOthers, kept), Arrays.copyOf(newWeights, kept), within);
    }

    /** The weight that a node has within it already. */
    private double inside(int node) {
        double inside = strength[node];
        for (int entry = offsets[node]; entry < offsets[node + 1]; entry++) {
            inside -= weights[entry];
        }
        return inside;
    }

    /** The clusters numbered from 0 in the order in which they are met. */
    private static int[] numbered(int[] clusters) {
        int[] numbers = new int[clusters.length];
        int[] known = new int[clusters.length];
        int count = 0;
        for (int node = 0; node < clusters.length; node++) {
            if (known[clusters[node]] == 0) {
                known[clusters[node]] = ++count;
            }
            numbers[node] = known[clusters[node]] - 1;
        }
        return numbers;
    }

    private static int[] lowest(int[] cluster) {
        int[] lowest = new int[cluster.length];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int person = cluster.length - 1; person >= 0; person--) {
            lowest[cluster[person]] = person;
        }
        return Arrays.stream(cluster).map(one -> lowest[one]).toArray();
    }
}
