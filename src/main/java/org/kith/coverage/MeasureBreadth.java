package org.kith.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.ask.Limits;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Snapshot;

/** Tells whether many are asked for a little, or few for much. */
final class MeasureBreadth {
    private static final int MONTH = 30;

    private MeasureBreadth() {}

    static Breadth of(Telling telling) {
        Map<UUID, Long> month = asks(telling.snapshot(), MONTH);
        Map<UUID, Long> quarter = asks(telling.snapshot(), Limits.WINDOW_DAYS);
        int most =
                (int) quarter.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Breadth(
                month.size(),
                sum(month),
                quarter.size(),
                sum(quarter),
                most,
                telling.texts().of("coverage.BREADTH", quarter.size(), sum(quarter), most));
    }

    private static Map<UUID, Long> asks(Snapshot snapshot, int days) {
        List<Asked> asks = snapshot.asked(snapshot.asOf().minusDays(days - 1L), snapshot.asOf())
                .toList();
        return asks.stream().collect(Collectors.groupingBy(Asked::contactId, Collectors.counting()));
    }

    private static int sum(Map<UUID, Long> asks) {
        return (int) asks.values().stream().mapToLong(Long::longValue).sum();
    }
}
