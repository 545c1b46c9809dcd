package org.kith.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Fisher's exact test of whether two groups differ in how often something happens (R. A. Fisher, "The Logic of Inductive
 * Inference", Journal of the Royal Statistical Society 98, 1935). Two-sided: the chance, if the groups did not differ, of a
 * table with the same sums that is as rare as this one or rarer. Computed in whole numbers, and so without rounding until
 * the last division.
 */
final class FisherTest {
    private FisherTest() {}

    /**
     * The chance, in [0,1].
     *
     * @param some how many of the first group it happened to
     * @param others how many of the first group it did not happen to
     * @param otherSome the same of the second group
     * @param otherOthers the same of the second group
     */
    static double twoSided(int some, int others, int otherSome, int otherOthers) {
        int first = some + others;
        int second = otherSome + otherOthers;
        int happened = some + otherSome;
        int least = Math.max(0, happened - second);
        List<BigInteger> ways = ways(first, second, happened, least);
        BigInteger here = ways.get(some - least);
        BigInteger all = BigInteger.ZERO;
        BigInteger asRare = BigInteger.ZERO;
        for (BigInteger way : ways) {
            all = all.add(way);
            asRare = way.compareTo(here) <= 0 ? asRare.add(way) : asRare;
        }
        return new BigDecimal(asRare)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** In how many ways it can happen to k of the first group, for each k that is possible, the least first. */
    private static List<BigInteger> ways(int first, int second, int happened, int least) {
        List<BigInteger> ways = new ArrayList<>();
        BigInteger way = binomial(first, least).multiply(binomial(second, happened - least));
        for (int k = least; k <= Math.min(first, happened); k++) {
            ways.add(way);
            way = way.multiply(BigInteger.valueOf((long) (first - k) * (happened - k)))
                    .divide(BigInteger.valueOf((long) (k + 1) * (second - happened + k + 1)));
        }
        return ways;
    }

    private static BigInteger binomial(int all, int some) {
        BigInteger number = BigInteger.ONE;
        for (int i = 1; i <= Math.min(some, all - some); i++) {
            number = number.multiply(BigInteger.valueOf(all - i + 1L)).divide(BigInteger.valueOf(i));
        }
        return number;
    }
}
