package org.kith.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.EmptyReason;

/**
 * What was done, and what came of it.
 *
 * @param asOf until the end of which date, in the seeker's time zone
 * @param searchId the search of the date; null for none
 * @param weeks the first first
 * @param smallSteps what was done in the last 7 days
 * @param warnings what is worth a look
 * @param reason why there is nothing to tell of; null when there is
 * @param words the same in a sentence
 */
public record Progress(
        LocalDate asOf,
        UUID searchId,
        List<WeekOfProgress> weeks,
        LeadsOfProgress leads,
        Declines declines,
        EmploymentMix employment,
        MethodMix methods,
        ConnectorActivity connector,
        List<SmallStep> smallSteps,
        List<Hint> warnings,
        EmptyReason reason,
        String words) {}
