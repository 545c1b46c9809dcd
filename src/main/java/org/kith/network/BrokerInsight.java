package org.kith.network;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Through whom many chains run.
 *
 * @param chains how many of the shortest between two others; where several are as short, each counts for its part
 */
public record BrokerInsight(
        InsightRule rule,
        UUID contactId,
        String name,
        long chains,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
