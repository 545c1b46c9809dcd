package org.kith.coverage;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * The leads that are open on the date.
 *
 * @param target how many the search aims at
 * @param notAdvertised of them, those that were not advertised when they were discovered
 * @param notAdvertisedPercent the same as a share; null without leads
 * @param suggestedAction null when the target is reached
 */
public record OpenLeads(
        int open,
        int target,
        int notAdvertised,
        Integer notAdvertisedPercent,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
