package org.kith.progress;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects for having looked in several places: who looks often enough finds something by chance (S. Holm, "A Simple
 * Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979).
 */
final class Holm {
    private Holm() {}

    /** The chances, each as large as it has to be taken among all of them, in the order in which they are given. */
    static double[] corrected(double... chances) {
        int[] smallestFirst = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] corrected = Arrays.copyOf(chances, chances.length);
        double atLeast = 0;
        for (int rank = 0; rank < smallestFirst.length; rank++) {
            int place = smallestFirst[rank];
            atLeast = Math.max(atLeast, Math.min(1, (chances.length - rank) * chances[place]));
            corrected[place] = atLeast;
        }
        return corrected;
    }
}
