package org.kith.prompt;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** Months in which a prompt is in season, from the first to the last, both included; it may go over the turn of the year. */
record Season(Month first, Month last) {

    boolean has(LocalDate date) {
        return months().contains(date.getMonthValue());
    }

    /** The months by their numbers, 1 to 12, in the order in which they follow each other. */
    List<Integer> months() {
        int length = Math.floorMod(last.getValue() - first.getValue(), Month.values().length) + 1;
        return Stream.iterate(first, month -> month.plus(1))
                .limit(length)
                .map(Month::getValue)
                .toList();
    }
}
