package org.kith.network;

import java.util.Comparator;
import java.util.List;

/**
 * Somebody, or a tie, without whom a part of the network would have no tie to the rest.
 *
 * @param person who it is, or one of the two
 * @param other the other of the two; {@link #NOBODY} when it is a person
 * @param cutOff how many people would be cut off: all parts but the largest
 * @param some of those, up to a few, the seeker's strongest ties first
 * @param kept of the largest part, the one to whom the seeker's tie is strongest
 */
record Bridge(int person, int other, int cutOff, List<Integer> some, int kept) {
    static final int NOBODY = -1;

    static final Comparator<Bridge> MOST_FIRST = Comparator.comparing((Bridge one) -> -one.cutOff)
            .thenComparing(one -> one.other != NOBODY)
            .thenComparing(Bridge::person);

    boolean isTie() {
        return other != NOBODY;
    }
}
