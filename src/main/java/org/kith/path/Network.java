package org.kith.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.snapshot.Kept;

/**
 * Who knows whom among the contacts of one seeker, in compressed adjacency arrays: 16 bytes a tie, 8 a one-way tie counted
 * at both of its ends. People are numbered from 0 in the order of their ids, and the seeker is none of them: a tie of the
 * seeker leads out only. Strengths are whole millionths, as they are kept, so that products are exact. It never changes.
 */
public final class Network implements Kept.Sized {
    /** The strength 1 in millionths. */
    public static final int WHOLE = 1_000_000;

    /** In a tie: from the person in whose list it stands to the other. */
    public static final int OUT = 1 << 30;
    /** In a tie: from the other to the person in whose list it stands. */
    public static final int IN = 1 << 29;

    private static final int STRENGTH = (1 << 20) - 1;

    private static final int BYTES_A_PERSON = 24;
    private static final int BYTES_AN_ENTRY = 8;
    private static final int BYTES_AN_END = 160;

    private final long[] ids;
    private final int[] firstTies;
    private final BitSet stated;
    private final BitSet barred;
    private final int[] offsets;
    private final int[] others;
    private final int[] ties;
    private final List<UnnamedEnd> ends;
    private final Map<Integer, List<Integer>> endsOf;

    Network(
            long[] ids,
            int[] firstTies,
            BitSet stated,
            BitSet barred,
            int[] offsets,
            int[] others,
            int[] ties,
            List<UnnamedEnd> ends) {
        this(
                ids,
                firstTies,
                stated,
                barred,
                offsets,
                others,
                ties,
                ends,
                IntStream.range(0, ends.size())
                        .boxed()
                        .collect(Collectors.groupingBy(i -> ends.get(i).knownBy())));
    }

    private Network(
            long[] ids,
            int[] firstTies,
            BitSet stated,
            BitSet barred,
            int[] offsets,
            int[] others,
            int[] ties,
            List<UnnamedEnd> ends,
            Map<Integer, List<Integer>> endsOf) {
        this.ids = ids;
        this.firstTies = firstTies;
        this.stated = stated;
        this.barred = barred;
        this.offsets = offsets;
        this.others = others;
        this.ties = ties;
        this.ends = ends;
        this.endsOf = endsOf;
    }

    @Override
    public long bytes() {
        return (long) size() * BYTES_A_PERSON + (long) entries() * BYTES_AN_ENTRY + (long) ends.size() * BYTES_AN_END;
    }

    /**
     * The same people and ties with a seeker whose own ties are these; it shares the arrays, and none of them counts as stated.
     *
     * @param ties how strong the tie to each person is, in millionths; 0 for none
     */
    public Network seenBy(int[] ties) {
        return new Network(ids, ties, new BitSet(), barred, offsets, others, this.ties, ends, endsOf);
    }

    /** How many people there are. */
    public int size() {
        return firstTies.length;
    }

    /** How many entries the lists have: two for a tie that leads both ways. */
    public int entries() {
        return offsets[size()];
    }

    /** The id of a person. */
    public UUID id(int person) {
        return new UUID(ids[2 * person], ids[2 * person + 1]);
    }

    /** The number of a person; negative for somebody who is not there. */
    public int number(UUID id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(id, ids[2 * middle], ids[2 * middle + 1]);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** As PostgreSQL orders identifiers, which is not how {@link UUID#compareTo} does. */
    private static int compare(UUID id, long most, long least) {
        int order = Long.compareUnsigned(id.getMostSignificantBits(), most);
        return order == 0 ? Long.compareUnsigned(id.getLeastSignificantBits(), least) : order;
    }

    /** How strong the seeker's own tie to a person is, in millionths; 0 for none. */
    public int firstTie(int person) {
        return firstTies[person];
    }

    /** Whether the seeker has said how strong that tie is. */
    public boolean isStated(int person) {
        return stated.get(person);
    }

    /** Whether no path may rest on a person: archived, or marked as not comfortable to ask. */
    public boolean isBarred(int person) {
        return barred.get(person);
    }

    /** Where the list of a person begins; it ends where that of the next one begins. */
    public int from(int person) {
        return offsets[person];
    }

    /** The person at the other end of an entry. */
    public int other(int entry) {
        return others[entry];
    }

    /** The strength of an entry in millionths. */
    public int strength(int entry) {
        return ties[entry] & STRENGTH;
    }

    /** Whether an entry leads that way: {@link #OUT} or {@link #IN}. */
    public boolean leads(int entry, int way) {
        return (ties[entry] & way) != 0;
    }

    /** The strength from one person to another, in millionths; 0 for none. */
    public int strength(int from, int to) {
        int entry = Arrays.binarySearch(others, offsets[from], offsets[from + 1], to);
        if (entry < 0) {
            return 0;
        }
        for (int near = Math.max(entry - 1, offsets[from]); near < Math.min(entry + 2, offsets[from + 1]); near++) {
            if (others[near] == to && leads(near, OUT)) {
                return strength(near);
            }
        }
        return 0;
    }

    /** Somebody nobody has named yet; in a path their number is {@link #size()} and more. */
    public UnnamedEnd end(int index) {
        return ends.get(index);
    }

    /** How many of those there are. */
    public int ends() {
        return ends.size();
    }

    /** Which of those a person knows. */
    List<Integer> endsOf(int person) {
        return endsOf.getOrDefault(person, List.of());
    }

    /**
     * Somebody nobody has named yet, whom one person knows.
     *
     * @param relationshipId which says so
     * @param knownBy the number of that person
     * @param organizationId where, or null
     * @param role as what, or null
     * @param strength in millionths
     */
    public record UnnamedEnd(UUID relationshipId, int knownBy, UUID organizationId, String role, int strength) {}
}
