package org.kith.network;

import java.util.BitSet;
import org.kith.path.Network;

/**
 * Which contacts are shown, of how many.
 *
 * @param people their numbers in the network, in the order in which they were chosen
 * @param all how many fit
 * @param ties how many ties there are among all that fit, each pair once, the seeker's own among them where they count
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a list would box every number
record Chosen(int[] people, int all, int ties) {

    /**
     * Chooses. With a contact around whom to look, whoever is fewer ties away comes first; then whoever the seeker's own
     * tie to is stronger, then whoever has more ties among those that fit, then by id.
     *
     * @param fitting the numbers of the contacts that fit the filters on contacts
     * @param around the number of the contact around whom to look, negative for none; it fits in any case
     */
    static Chosen of(Network network, BitSet fitting, int around, Selection selection) {
        BitSet in = (BitSet) fitting.clone();
        int[] away = new int[network.size()];
        if (around >= 0) {
            in.set(around);
            in = reached(network, in, around, selection, away);
        }
        int[] ties = new int[network.size()];
        BitSet kept = new BitSet(network.size());
        int all = 0;
        for (int one = in.nextSetBit(0); one >= 0; one = in.nextSetBit(one + 1)) {
            ties[one] = ties(network, in, one, selection.minStrength());
            boolean own = selection.includeSeeker() && network.firstTie(one) >= selection.minStrength();
            kept.set(one, own || ties[one] > 0 || one == around || selection.minStrength() == 0);
            all += ties[one] + (own ? 2 : 0);
        }
        int[] people = order(network, kept, away, ties)
                .limit(selection.limit())
                .mapToInt(Integer::intValue)
                .toArray();
        return new Chosen(people, kept.cardinality(), all / 2);
    }

    private static java.util.stream.Stream<Integer> order(Network network, BitSet kept, int[] away, int[] ties) {
        return kept.stream().boxed().sorted((one, other) -> {
            int order = Integer.compare(away[one], away[other]);
            order = order == 0 ? Integer.compare(network.firstTie(other), network.firstTie(one)) : order;
            order = order == 0 ? Integer.compare(ties[other], ties[one]) : order;
            return order == 0 ? Integer.compare(one, other) : order;
        });
    }

    /** Whoever can be reached through those that fit, and how far away they are. Ties count either way. */
    private static BitSet reached(Network network, BitSet in, int around, Selection selection, int[] away) {
        BitSet reached = new BitSet(network.size());
        reached.set(around);
        int[] last = {around};
        for (int hop = 1; hop <= selection.hops(); hop++) {
            BitSet next = new BitSet(network.size());
            for (int one : last) {
                for (int entry = network.from(one); entry < network.from(one + 1); entry++) {
                    int other = network.other(entry);
                    boolean strong = network.strength(entry) >= selection.minStrength();
                    if (strong && in.get(other) && !reached.get(other)) {
                        next.set(other);
                    }
                }
            }
            for (int one = next.nextSetBit(0); one >= 0; one = next.nextSetBit(one + 1)) {
                away[one] = hop;
            }
            reached.or(next);
            last = next.stream().toArray();
        }
        return reached;
    }

    /** How many others of those a person has a tie with; a tie that differs by its way has two entries, side by side. */
    private static int ties(Network network, BitSet in, int one, int least) {
        int ties = 0;
        int before = one;
        for (int entry = network.from(one); entry < network.from(one + 1); entry++) {
            int other = network.other(entry);
            if (other != before && other != one && in.get(other) && network.strength(entry) >= least) {
                ties++;
                before = other;
            }
        }
        return ties;
    }
}
