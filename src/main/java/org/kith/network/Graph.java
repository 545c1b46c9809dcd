package org.kith.network;

import java.util.Arrays;
import org.kith.path.Network;

/**
 * Who knows whom, either way, each pair once, by the numbers of the {@link Network}. As no path rests on people who are
 * archived or marked as not comfortable to ask, they have no ties here. It never changes.
 */
final class Graph {
    private final int[] offsets;
    private final int[] others;
    private final int[] strengths;

    private Graph(int[] offsets, int[] others, int[] strengths) {
        this.offsets = offsets;
        this.others = others;
        this.strengths = strengths;
    }

    static Graph of(Network network) {
        int[] offsets = new int[network.size() + 1];
        int[] others = new int[network.entries()];
        int[] strengths = new int[network.entries()];
        int kept = 0;
        for (int person = 0; person < network.size(); person++) {
            int first = kept;
            for (int entry = network.from(person); entry < network.from(person + 1); entry++) {
                int other = network.other(entry);
                if (other == person || network.isBarred(person) || network.isBarred(other)) {
                    continue;
                }
                // A tie that differs by its way has two entries, side by side.
                if (kept == first || others[kept - 1] != other) {
                    others[kept++] = other;
                    strengths[kept - 1] = 0;
                }
                strengths[kept - 1] = Math.max(strengths[kept - 1], network.strength(entry));
            }
            offsets[person + 1] = kept;
        }
        return new Graph(offsets, Arrays.copyOf(others, kept), Arrays.copyOf(strengths, kept));
    }

    int size() {
        return offsets.length - 1;
    }

    /** How many ties there are. */
    int ties() {
        return others.length / 2;
    }

    /** How many people somebody has ties with. */
    int degree(int person) {
        return offsets[person + 1] - offsets[person];
    }

    /** Where the list of a person begins; it ends where that of the next one begins. */
    int from(int person) {
        return offsets[person];
    }

    int other(int entry) {
        return others[entry];
    }

    /** In millionths; the stronger way counts. */
    int strength(int entry) {
        return strengths[entry];
    }

    /** Those who have ties at all, in their order. */
    int[] connected() {
        return java.util.stream.IntStream.range(0, size())
                .filter(person -> degree(person) > 0)
                .toArray();
    }
}
