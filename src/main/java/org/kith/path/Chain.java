package org.kith.path;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A path, or the beginning of one with the best that may come of it. The order is that of the answer: the strongest first,
 * then the one with fewer ties, then by the ids of its people; what begins so comes before anything that can come of it.
 *
 * @param people their numbers; the start is the first of them unless it is the seeker
 * @param ties how many there are so far
 * @param product of their strengths, in millionths to the power of their number; not kept for the last of four
 * @param high with {@code low} the strength, or its upper bound, as a whole number of 128 bits
 * @param hops how many ties the whole has at least
 * @param complete whether it ends at a target
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what is in it, see equals; a list would box every number
public record Chain(int[] people, int ties, long product, long high, long low, int hops, boolean complete)
        implements Comparable<Chain> {

    @Override
    public int compareTo(Chain other) {
        int order = Long.compare(other.high, high);
        order = order == 0 ? Long.compareUnsigned(other.low, low) : order;
        order = order == 0 ? Integer.compare(hops, other.hops) : order;
        order = order == 0 ? Arrays.compare(people, other.people) : order;
        return order == 0 ? Boolean.compare(other.complete, complete) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain && compareTo(chain) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(people);
    }

    boolean has(int person) {
        for (int one : people) {
            if (one == person) {
                return true;
            }
        }
        return false;
    }

    /** Who stands at its end. */
    int last() {
        return people[people.length - 1];
    }

    int[] with(int person) {
        int[] more = Arrays.copyOf(people, people.length + 1);
        more[people.length] = person;
        return more;
    }

    /** The strength in (0,1], rounded once from the exact product; the question's greatest number of ties has to be known. */
    public double strength(int maxHops) {
        BigInteger whole = BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
        return new BigDecimal(whole).movePointLeft(6 * maxHops).doubleValue();
    }
}
