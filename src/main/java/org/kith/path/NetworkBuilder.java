package org.kith.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/** Gathers a {@link Network}: first all people in the order of their ids, then their ties in any order. */
public final class NetworkBuilder {
    private static final int FIRST_SIZE = 64;

    private long[] ids = new long[2 * FIRST_SIZE];
    private int[] firstTies = new int[FIRST_SIZE];
    private final BitSet stated = new BitSet();
    private final BitSet barred = new BitSet();
    private int people;

    /** Three numbers a tie: from, to, and strength with its ways as from sees it. */
    private int[] ties = new int[3 * FIRST_SIZE];

    private int used;
    private final List<Network.UnnamedEnd> ends = new ArrayList<>();

    /**
     * Adds a person, whose id comes after all before.
     *
     * @param strength of the seeker's own tie, in millionths
     * @param isStated whether the seeker said so
     * @param isBarred whether no path may rest on them
     */
    public NetworkBuilder person(UUID id, int strength, boolean isStated, boolean isBarred) {
        if (people == firstTies.length) {
            ids = Arrays.copyOf(ids, 4 * people);
            firstTies = Arrays.copyOf(firstTies, 2 * people);
        }
        ids[2 * people] = id.getMostSignificantBits();
        ids[2 * people + 1] = id.getLeastSignificantBits();
        firstTies[people] = strength;
        stated.set(people, isStated);
        barred.set(people, isBarred);
        people++;
        return this;
    }

    /** Adds a tie between two numbers; of parallel ties the strongest counts, for each way. */
    public NetworkBuilder tie(int from, int to, int strength, boolean oneWay) {
        if (used == ties.length) {
            ties = Arrays.copyOf(ties, 2 * used);
        }
        ties[used++] = from;
        ties[used++] = to;
        ties[used++] = strength | Network.OUT | (oneWay ? 0 : Network.IN);
        return this;
    }

    /** Adds somebody unnamed; those come in the order of their relationships' ids. */
    public NetworkBuilder end(Network.UnnamedEnd end) {
        ends.add(end);
        return this;
    }

    /** The people so far, without a tie, to look numbers up in. */
    Network peopleAlone() {
        return new Network(
                ids,
                Arrays.copyOf(firstTies, people),
                stated,
                barred,
                new int[people + 1],
                new int[0],
                new int[0],
                List.of());
    }

    /** What was gathered. */
    public Network build() {
        int[] offsets = new int[people + 1];
        for (int i = 0; i < used; i += 3) {
            offsets[ties[i] + 1]++;
            offsets[ties[i + 1] + 1]++;
        }
        for (int i = 0; i < people; i++) {
            offsets[i + 1] += offsets[i];
        }
        long[] entries = entries(offsets);
        int kept = merge(entries, offsets);
        int[] others = new int[kept];
        int[] packed = new int[kept];
        for (int i = 0; i < kept; i++) {
            others[i] = (int) (entries[i] >>> 32);
            packed[i] = (int) entries[i];
        }
        return new Network(
                Arrays.copyOf(ids, 2 * people),
                Arrays.copyOf(firstTies, people),
                stated,
                barred,
                offsets,
                others,
                packed,
                List.copyOf(ends));
    }

    /** Each tie in the lists of both of its ends: the other end in the upper half of a number, the tie in the lower. */
    private long[] entries(int[] offsets) {
        int[] place = offsets.clone();
        long[] entries = new long[used / 3 * 2];
        for (int i = 0; i < used; i += 3) {
            int from = ties[i];
            int to = ties[i + 1];
            int tie = ties[i + 2];
            int back = (tie & ~(Network.OUT | Network.IN)) | Network.IN | ((tie & Network.IN) == 0 ? 0 : Network.OUT);
            entries[place[from]++] = entry(to, tie);
            entries[place[to]++] = entry(from, back);
        }
        return entries;
    }

    private static long entry(int other, int tie) {
        return ((long) other << 32) | tie;
    }

    /** Sorts each list and makes one of parallel ties; a tie that is as strong both ways is one entry, else there are two. */
    private int merge(long[] entries, int[] offsets) {
        int kept = 0;
        int begin = 0;
        for (int person = 0; person < people; person++) {
            int end = offsets[person + 1];
            Arrays.sort(entries, begin, end);
            int i = begin;
            while (i < end) {
                int other = (int) (entries[i] >>> 32);
                int out = 0;
                int in = 0;
                for (; i < end && (int) (entries[i] >>> 32) == other; i++) {
                    int tie = (int) entries[i];
                    int strength = tie & ~(Network.OUT | Network.IN);
                    out = (tie & Network.OUT) == 0 ? out : Math.max(out, strength);
                    in = (tie & Network.IN) == 0 ? in : Math.max(in, strength);
                }
                kept = keep(entries, kept, other, out, in);
            }
            begin = end;
            offsets[person + 1] = kept;
        }
        return kept;
    }

    /** Never more than came in: what is written stands before what is read. */
    private static int keep(long[] entries, int at, int other, int out, int in) {
        int kept = at;
        if (out == in) {
            entries[kept++] = entry(other, out | Network.OUT | Network.IN);
            return kept;
        }
        if (out > 0) {
            entries[kept++] = entry(other, out | Network.OUT);
        }
        if (in > 0) {
            entries[kept++] = entry(other, in | Network.IN);
        }
        return kept;
    }
}
