package org.kith.search;

import java.time.LocalDate;
import org.kith.problem.Problem;

/** The days on which searches begin and end: they lie in the past, as far back as a working life reaches. */
final class SearchDates {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private SearchDates() {}

    /** 422 at the pointer when the day has not come yet, or lies before 1900. */
    static void refuseImpossible(LocalDate date, LocalDate today, String pointer) {
        if (date.isAfter(today)) {
            throw Problem.invalid(pointer, "in-the-future", "Today or earlier.");
        }
        if (date.isBefore(EARLIEST)) {
            throw Problem.invalid(pointer, "out-of-bounds", "In the year 1900 or later.");
        }
    }
}
