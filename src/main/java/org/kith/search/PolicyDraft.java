package org.kith.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a seeker says of the policy of a search; a member that is null has its default, see {@link Policy}.
 */
public record PolicyDraft(
        @Min(value = 1, message = "From 1 to 90.") @Max(value = 90, message = "From 1 to 90.")
        Integer patienceBusinessDays,

        @Min(value = 0, message = "From 0 to 1.") @Max(value = 1, message = "From 0 to 1.")
        Integer reminders,

        @Min(value = 1, message = "From 1 to 30.") @Max(value = 30, message = "From 1 to 30.")
        Integer coldTryAnotherBusinessDays,

        @Min(value = 1, message = "From 1 to 60.") @Max(value = 60, message = "From 1 to 60.")
        Integer coldFollowUpBusinessDays,

        @Min(value = 1, message = "From 1 to 90.") @Max(value = 90, message = "From 1 to 90.")
        Integer restAfterReminderBusinessDays,

        @Min(value = 0, message = "From 0 to 365.") @Max(value = 365, message = "From 0 to 365.")
        Integer pauseAfterDeclineDays,

        @Min(value = 0, message = "From 0 to 14.") @Max(value = 14, message = "From 0 to 14.")
        Integer thankYouAfterInterviewDays,

        @Min(value = 0, message = "From 0 to 30.") @Max(value = 30, message = "From 0 to 30.")
        Integer thankYouAfterHelpDays,

        @Min(value = 7, message = "From 7 to 365.") @Max(value = 365, message = "From 7 to 365.")
        Integer reciprocityDays,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer openAsksPerPerson,

        @Min(value = 1, message = "From 1 to 20.") @Max(value = 20, message = "From 1 to 20.")
        Integer asksPerPersonIn90Days,

        @Min(value = 1, message = "From 1 to 100.") @Max(value = 100, message = "From 1 to 100.")
        Integer concentrationPercent,

        @Min(value = 1, message = "From 1 to 100.") @Max(value = 100, message = "From 1 to 100.")
        Integer concentrationFromAsks,

        @Min(value = 1, message = "From 1 to 100.") @Max(value = 100, message = "From 1 to 100.")
        Integer employedPercent,

        @Min(value = 1, message = "From 1 to 100.") @Max(value = 100, message = "From 1 to 100.")
        Integer employedFromAsks,

        @Min(value = 30, message = "From 30 to 7300.") @Max(value = 7300, message = "From 30 to 7300.")
        Integer dormantDays,

        @Min(value = 1, message = "From 1 to 50.") @Max(value = 50, message = "From 1 to 50.")
        Integer asksPerDay,

        @Min(value = 1, message = "From 1 to 20.") @Max(value = 20, message = "From 1 to 20.")
        Integer contactsPerPersonIn7Days,

        @Min(value = 1, message = "From 1 to 20.") @Max(value = 20, message = "From 1 to 20.")
        Integer planItemsPerRule) {

    /** Nothing was said. */
    public static final PolicyDraft NONE = new PolicyDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
}
