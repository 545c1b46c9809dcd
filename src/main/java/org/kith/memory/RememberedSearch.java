package org.kith.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.search.SearchOutcome;

/**
 * A search that ended, with what worked in it.
 *
 * @param endedOn its last day
 * @param whatWorked in the seeker's words; null when they are not written down
 * @param suggestedAction reads the search, so that they can be; null when they are
 */
public record RememberedSearch(
        UUID searchId,
        LocalDate startedOn,
        LocalDate endedOn,
        SearchOutcome outcome,
        String whatWorked,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
