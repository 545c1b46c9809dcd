package org.kith.network;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Who holds parts of the network together.
 *
 * @param people one, or the two of a tie
 * @param cutsOff how many would have no tie to the largest part left without them
 * @param holds some of those
 */
public record BridgeInsight(
        InsightRule rule,
        List<PersonInNetwork> people,
        int cutsOff,
        List<PersonInNetwork> holds,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
