package org.kith.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A string that is dark for now.
 *
 * @param askId the ask that rests or was declined; null for a contact who rests
 * @param since when it began, in the seeker's time zone
 * @param replacedByAskId the ask that stands in its place, the last of several; null for none
 * @param suggestedAction null for one that was replaced
 */
public record RestingString(
        UUID askId,
        UUID contactId,
        String name,
        LocalDate since,
        UUID replacedByAskId,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
