package org.kith.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Instants and dates as RFC 3339 writes them, in the years 1 to 9999. */
public final class Timestamps {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final int LONGEST = 40;

    private Timestamps() {}

    /** The instant that the text says, or empty when it is none. */
    public static Optional<Instant> parse(String text) {
        if (text.length() > LONGEST || !RFC_3339.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.toUpperCase(java.util.Locale.ROOT));
            int year = time.toInstant().atOffset(java.time.ZoneOffset.UTC).getYear();
            return year < 1 || year > 9999 ? Optional.empty() : Optional.of(time.toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The calendar date that the text says as YYYY-MM-DD, or empty when it is none. */
    public static Optional<LocalDate> parseDate(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
