package org.kith.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people work: Monday to Friday. Holidays differ by place and trade and are not known here. */
public final class BusinessDays {
    private BusinessDays() {}

    /** The business day so many business days after a date; for 0 the date itself, or the next business day. */
    public static LocalDate after(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = days; left > 0; left--) {
            day = next(day);
        }
        return is(day) ? day : next(day);
    }

    /** The first business day after a date. */
    public static LocalDate next(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!is(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean is(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
