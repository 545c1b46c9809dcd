package org.kith.progress;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kith.ask.AskKind;
import org.kith.interaction.Channel;
import org.kith.suggestion.Stage;

/** In what asks can differ. */
public enum Factor {
    /** Whether somebody can come to mind, by the rule of the check before sending. */
    SPECIFICITY,
    /** How long the text is: up to {@value #SHORT} words, up to {@value #MEDIUM}, or more. */
    LENGTH,
    CHANNEL,
    /** From 5 until noon, until 6 in the afternoon, or else. */
    TIME_OF_DAY,
    DAY_OF_WEEK,
    /** Where the contact stands in the order of outreach. */
    CIRCLE,
    KIND;

    private static final int SHORT = 40;
    private static final int MEDIUM = 120;
    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final String NOT_SAID = "NOT_SAID";

    /** What it can be, in the order in which it is shown. */
    List<String> sorts() {
        return switch (this) {
            case SPECIFICITY -> List.of("SPECIFIC", "VAGUE", "NOT_READ");
            case LENGTH -> List.of("SHORT", "MEDIUM", "LONG");
            case CHANNEL ->
                Stream.concat(names(Channel.values()), Stream.of(NOT_SAID)).toList();
            case TIME_OF_DAY -> List.of("MORNING", "AFTERNOON", "EVENING");
            case DAY_OF_WEEK -> List.of("WEEKDAY", "WEEKEND");
            case CIRCLE -> names(Stage.values()).toList();
            case KIND -> names(AskKind.values()).toList();
        };
    }

    /** What it is of an ask. */
    String of(Attempt attempt) {
        return switch (this) {
            case SPECIFICITY -> specificity(attempt);
            case LENGTH -> length(attempt);
            case CHANNEL -> channel(attempt);
            case TIME_OF_DAY -> timeOfDay(attempt);
            case DAY_OF_WEEK -> dayOfWeek(attempt);
            case CIRCLE -> Stage.of(attempt.person()).name();
            case KIND -> attempt.ask().kind().name();
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static String channel(Attempt attempt) {
        return attempt.ask().channel() == null
                ? NOT_SAID
                : attempt.ask().channel().name();
    }

    private static String specificity(Attempt attempt) {
        Boolean specific = attempt.wording().specific();
        if (specific == null) {
            return "NOT_READ";
        }
        return specific ? "SPECIFIC" : "VAGUE";
    }

    private static String length(Attempt attempt) {
        int words = attempt.wording().words();
        if (words <= SHORT) {
            return "SHORT";
        }
        return words <= MEDIUM ? "MEDIUM" : "LONG";
    }

    private static String timeOfDay(Attempt attempt) {
        int hour = attempt.at().getHour();
        if (hour >= MORNING && hour < NOON) {
            return "MORNING";
        }
        return hour >= NOON && hour < EVENING ? "AFTERNOON" : "EVENING";
    }

    private static String dayOfWeek(Attempt attempt) {
        DayOfWeek day = attempt.at().getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? "WEEKEND" : "WEEKDAY";
    }
}
