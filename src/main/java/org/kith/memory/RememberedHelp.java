package org.kith.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.suggestion.Freshness;

/**
 * Somebody who helped before the search began.
 *
 * @param helpedOn when last; null when nobody remembers
 * @param freshness how long ago that is on the date; it says nothing about the helper
 */
public record RememberedHelp(
        UUID contactId,
        String name,
        LocalDate helpedOn,
        Freshness freshness,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
