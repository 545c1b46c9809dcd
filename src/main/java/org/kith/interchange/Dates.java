package org.kith.interchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways in which address books and spreadsheets write a day. Independent of today, locale and time zone. */
final class Dates {
    private static final int LONGEST = 40;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?: .*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:[.\\s-]|\\s?de\\s)\\s*(\\p{L}+)\\.?(?:[\\s-]|\\sde\\s)\\s*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    /** How a month begins in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fev"),
            List.of("mar", "maa", "mrt", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mei", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott", "out"),
            List.of("nov"),
            List.of("dec", "dez", "dic"));

    private Dates() {}

    /** {@code YYYY-MM-DD} or {@code --MM-DD}; null where it is neither a date nor a day of the year. */
    static String birthday(String raw) {
        String text = raw.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher yearless = YEARLESS.matcher(text);
        if (yearless.matches()) {
            try {
                return MonthDay.of(number(yearless, 1), number(yearless, 2)).toString();
            } catch (DateTimeException impossible) {
                return null;
            }
        }
        LocalDate day = day(text);
        return day == null ? null : day.toString();
    }

    /** Whether a date was meant to be none, as Outlook's {@code 0/0/00}. */
    static boolean isNone(String raw) {
        return raw.chars().allMatch(c -> c == '0' || "/.- :T".indexOf(c) >= 0);
    }

    /** Whether day and month can be told apart only by habit. */
    static boolean isAmbiguous(String raw) {
        Matcher numbers = NUMBERS.matcher(raw.strip());
        return raw.length() <= LONGEST
                && numbers.matches()
                && "/".equals(numbers.group(2))
                && number(numbers, 1) <= 12
                && number(numbers, 3) <= 12
                && number(numbers, 1) != number(numbers, 3);
    }

    /** The day, or null. With slashes the month comes first, unless it cannot. */
    static LocalDate day(String raw) {
        String text = raw.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return inNumbers(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static LocalDate inNumbers(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean monthFirst = "/".equals(numbers.group(2)) && number(numbers, 1) <= 12;
            int month = number(numbers, monthFirst ? 1 : 3);
            return LocalDate.of(year(numbers.group(4)), month, number(numbers, monthFirst ? 3 : 1));
        }
        if (SERIAL.matcher(text).matches()) {
            // Spreadsheets count days from here.
            return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text));
        }
        return inWords(text);
    }

    private static LocalDate inWords(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return LocalDate.of(year(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return LocalDate.of(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        return null;
    }

    /** 1 to 12, or 0, which no date accepts. */
    private static int month(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(plain::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Two digits mean 1930 to 2029, as spreadsheets have it. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 30 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
