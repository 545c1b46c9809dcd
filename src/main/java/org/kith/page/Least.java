package org.kith.page;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collector;

/** Collects the first few of many without sorting the rest. */
public final class Least {
    private Least() {}

    /**
     * The first few, in their order.
     *
     * @param most how many at the most; none when it is 0 or less
     */
    public static <T> Collector<T, ?, List<T>> of(int most, Comparator<T> order) {
        return Collector.of(
                () -> new PriorityQueue<T>(order.reversed()),
                (queue, one) -> {
                    if (queue.size() < most) {
                        queue.add(one);
                    } else if (most > 0 && order.compare(one, queue.peek()) < 0) {
                        queue.poll();
                        queue.add(one);
                    }
                },
                (first, second) -> {
                    throw new UnsupportedOperationException("Nobody collects in parallel");
                },
                queue -> queue.stream().sorted(order).toList());
    }
}
