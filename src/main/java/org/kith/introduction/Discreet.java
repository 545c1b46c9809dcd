package org.kith.introduction;

import java.util.regex.Pattern;

/** Texts made fit for other eyes: on one line, not too long, and without anybody's e-mail address or phone number. */
final class Discreet {
    /** Fewer digits than these are a year, a house, or a price. */
    private static final int PHONE_DIGITS = 7;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern BLANK_BEFORE_END = Pattern.compile(" +(?=[.,;:!?])");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d");
    private static final String BETWEEN = " \u00a0-‐‑–./()+";

    private Discreet() {}

    /** The text as others may read it, of up to so many characters; empty when nothing is left or it was null. */
    static String of(String text, int most) {
        if (text == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (String word : BLANKS.split(text.strip(), -1)) {
            boolean address = word.indexOf('@') >= 0 || word.indexOf('＠') >= 0;
            words.append(words.isEmpty() ? "" : " ").append(address ? endOf(word) : word);
        }
        String without = BLANKS.matcher(withoutPhones(words.toString())).replaceAll(" ");
        return cut(BLANK_BEFORE_END.matcher(without).replaceAll("").strip(), most);
    }

    /** The sign that ends the sentence with this word, if it does. */
    private static String endOf(String word) {
        char last = word.charAt(word.length() - 1);
        return last == '.' || last == '!' || last == '?' ? String.valueOf(last) : "";
    }

    private static String withoutPhones(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && isOfANumber(text.charAt(end))) {
                end++;
            }
            String run = text.substring(from, end);
            kept.append(isPhone(run) ? aroundDigits(run) : run);
            if (end < text.length()) {
                kept.append(text.charAt(end));
            }
            from = end + 1;
        }
        return kept.toString();
    }

    /** What stands before and after the number. */
    private static String aroundDigits(String run) {
        int first = 0;
        while (run.charAt(first) == ' ') {
            first++;
        }
        int last = run.length();
        while (!Character.isDigit(run.charAt(last - 1))) {
            last--;
        }
        return run.substring(0, first) + run.substring(last);
    }

    private static boolean isOfANumber(char c) {
        return Character.isDigit(c) || BETWEEN.indexOf(c) >= 0;
    }

    /** Digits enough for a phone number, unless they are dates: a year, and never more than days and months beside it. */
    private static boolean isPhone(String run) {
        long digits = run.chars().filter(Character::isDigit).count();
        if (digits < PHONE_DIGITS) {
            return false;
        }
        boolean year = false;
        boolean onlyDates = digits <= PHONE_DIGITS + 1;
        for (String group : run.split("\\D+", -1)) {
            boolean isYear = YEARS.matcher(group).matches();
            year |= isYear;
            onlyDates &= isYear || group.length() <= 2;
        }
        return !(year && onlyDates);
    }

    /** Cut at the end of a word, with a sign that more was there. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = most - 1;
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
