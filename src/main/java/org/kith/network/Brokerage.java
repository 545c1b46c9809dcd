package org.kith.network;

import java.util.Arrays;

/**
 * How many of the shortest chains between two people run through each third one: betweenness (U. Brandes, "A Faster
 * Algorithm for Betweenness Centrality", 2001). Of several chains that are as short, each counts for its part. On a large
 * network chains are looked at from some people only, spread evenly over all in the order of their ids, and counted up
 * (U. Brandes and C. Pich, "Centrality Estimation in Large Networks", 2007).
 *
 * @param chains by person; a chain counts once, whichever end it is begun at
 * @param from from how many people chains were looked at
 * @param of how many people have ties
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a list would box every number
record Brokerage(double[] chains, int from, int of) {

    /** @param budget how many ties may be walked along at the most; at least one person is begun at */
    static Brokerage of(Graph graph, long budget) {
        int[] connected = graph.connected();
        long fits = budget / Math.max(1, 2L * graph.ties());
        int from = (int) Math.min(connected.length, Math.max(1, fits));
        Walk walk = new Walk(graph);
        for (int i = 0; i < from; i++) {
            walk.from(connected[(int) ((long) i * connected.length / from)]);
        }
        double scale = from == 0 ? 0 : connected.length / (2.0 * from);
        return new Brokerage(Arrays.stream(walk.chains).map(sum -> sum * scale).toArray(), from, connected.length);
    }

    boolean isExact() {
        return from == of;
    }

    /** A walk through the network in the order of distance, and back. */
    private static final class Walk {
        private final Graph graph;
        private final double[] chains;
        private final double[] ways;
        private final double[] share;
        private final int[] away;
        private final int[] queue;

        Walk(Graph graph) {
            this.graph = graph;
            this.chains = new double[graph.size()];
            this.ways = new double[graph.size()];
            this.share = new double[graph.size()];
            this.away = new int[graph.size()];
            this.queue = new int[graph.size()];
        }

        void from(int start) {
            Arrays.fill(away, -1);
            int reached = out(start);
            for (int i = reached - 1; i > 0; i--) {
                int person = queue[i];
                double part = (1 + share[person]) / ways[person];
                for (int entry = graph.from(person); entry < graph.from(person + 1); entry++) {
                    int other = graph.other(entry);
                    if (away[other] == away[person] - 1) {
                        share[other] += ways[other] * part;
                    }
                }
                chains[person] += share[person];
            }
        }

        private int out(int start) {
            meet(start, 0);
            ways[start] = 1;
            queue[0] = start;
            int reached = 1;
            for (int i = 0; i < reached; i++) {
                int person = queue[i];
                for (int entry = graph.from(person); entry < graph.from(person + 1); entry++) {
                    int other = graph.other(entry);
                    if (away[other] < 0) {
                        meet(other, away[person] + 1);
                        queue[reached++] = other;
                    }
                    if (away[other] == away[person] + 1) {
                        ways[other] += ways[person];
                    }
                }
            }
            return reached;
        }

        private void meet(int person, int distance) {
            away[person] = distance;
            ways[person] = 0;
            share[person] = 0;
        }
    }
}
