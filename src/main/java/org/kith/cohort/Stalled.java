package org.kith.cohort;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * That a member's search has gone quiet.
 *
 * @param since the last day of which something is recorded, or the first of the search
 * @param suggestedAction what the coach can do; null for nothing in this service
 */
public record Stalled(
        LocalDate since, StallRule rule, String words, List<Because> because, SuggestedAction suggestedAction) {}
