package org.kith.path;

import java.util.BitSet;
import org.kith.http.Parameters;

/**
 * Which paths are looked for in a network.
 *
 * @param start the number of the person with whom they begin, or {@link #SEEKER}
 * @param targets the people at one of whom they end; the start is none
 * @param ends the unnamed people at one of whom they may end as well, by their index in the network
 * @param maxHops of so many ties at the most, from 1 to {@link #MOST_HOPS}
 * @param limit how many, from 1
 * @param overBarred whether they may rest on people on whom no path may rest, to see what there would be
 */
public record Question(int start, BitSet targets, BitSet ends, int maxHops, int limit, boolean overBarred) {
    /** Paths begin with the seeker, who is no person of the network. */
    public static final int SEEKER = -1;
    /** More would be beyond exact arithmetic, and beyond what people remember. */
    public static final int MOST_HOPS = 4;

    private static final int USUAL_HOPS = 3;
    private static final int USUAL_LIMIT = 5;
    private static final int MOST_PATHS = 50;

    /** Of how many ties a path may be, from a parameter. */
    public static int readHops(Parameters parameters, String text) {
        return parameters.integer("maxHops", text, 1, MOST_HOPS, USUAL_HOPS);
    }

    /** How many paths there may be, from a parameter. */
    public static int readLimit(Parameters parameters, String text) {
        return parameters.integer("limit", text, 1, MOST_PATHS, USUAL_LIMIT);
    }

    /** The same question over everybody, for one path. */
    Question overAll() {
        return new Question(start, targets, ends, maxHops, 1, true);
    }

    /** The same question with so many ties at the most. */
    Question upTo(int hops) {
        return new Question(start, targets, ends, hops, limit, overBarred);
    }

    /** Whether a path may go through a person. */
    boolean mayPass(Network network, int person) {
        return person != start && (overBarred || !network.isBarred(person));
    }

    boolean isTarget(int person) {
        return targets.get(person);
    }
}
