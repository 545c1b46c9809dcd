package org.kith.search;

import java.time.LocalDate;
import org.kith.history.Occurred;

/** The days on which searches begin and end: they lie in the past, as far back as a working life reaches. */
final class SearchDates {
    private SearchDates() {}

    /** 422 at the pointer when the day has not come yet, or lies before 1900. */
    static void refuseImpossible(LocalDate date, LocalDate today, String pointer) {
        Occurred.refuseImpossible(date, today, pointer, "Today or earlier.");
    }
}
