package org.kith.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** Weeks in a row, each from Monday to Sunday in a time zone; the last one holds a date and counts until its end. */
final class Weeks {
    private final LocalDate first;
    private final Instant[] borders;

    /**
     * So many weeks at the most.
     *
     * @param notBefore no week ends before this date; null for no such bound
     */
    Weeks(LocalDate asOf, int most, LocalDate notBefore, ZoneId zone) {
        LocalDate last = monday(asOf);
        LocalDate earliest = last.minusWeeks(most - 1L);
        LocalDate bound = notBefore == null ? earliest : monday(notBefore);
        first = bound.isAfter(earliest) ? bound : earliest;
        int number = (int) ((last.toEpochDay() - first.toEpochDay()) / 7) + 1;
        borders = new Instant[number + 1];
        for (int i = 0; i < number; i++) {
            borders[i] = from(i).atStartOfDay(zone).toInstant();
        }
        borders[number] = asOf.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    int number() {
        return borders.length - 1;
    }

    /** The Monday of a week; 0 is the first. */
    LocalDate from(int week) {
        return first.plusWeeks(week);
    }

    /** The Sunday of a week. */
    LocalDate to(int week) {
        return from(week).plusDays(6);
    }

    /** The first instant of all weeks. */
    Instant start() {
        return borders[0];
    }

    /** The first instant after what counts in a week. */
    Instant end(int week) {
        return borders[week + 1];
    }

    /** The week of an instant; -1 for null and for what lies outside. */
    int of(Instant at) {
        if (at == null || at.isBefore(borders[0]) || !at.isBefore(borders[number()])) {
            return -1;
        }
        int found = Arrays.binarySearch(borders, at);
        return found >= 0 ? found : -found - 2;
    }

    boolean have(Instant at) {
        return of(at) >= 0;
    }
}
