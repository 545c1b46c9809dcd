package org.kith.ask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The draft of the one reminder: short, without pressure, and with a way out. */
final class ReminderText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int LONGEST_QUOTE = 200;

    private ReminderText() {}

    /**
     * Drafts it.
     *
     * @param called how the seeker addresses the contact
     * @param words of the ask, of which the beginning is quoted
     */
    static String of(String called, AskKind kind, String words, LocalDate askedOn) {
        return "Hello " + called + ", on " + DAY.format(askedOn) + " I asked you: “" + quote(words) + "” " + since(kind)
                + " There is no hurry, and if not, that is fine too. Thank you for thinking of it!";
    }

    private static String since(AskKind kind) {
        return switch (kind) {
            case NAMES -> "Has anybody come to mind since?";
            case INTRODUCTION -> "Do you think that would be possible?";
            case LEADS -> "Have you heard of anything since?";
            case ADVICE -> "Would some time in the next weeks suit you?";
            case RESUME_HANDOVER -> "Has there been a chance to pass it on?";
            case OTHER -> "Has there been a chance to think about it?";
        };
    }

    private static String quote(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_QUOTE);
        int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE) - 1);
        return line.substring(0, end) + " …";
    }
}
