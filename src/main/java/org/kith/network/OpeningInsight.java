package org.kith.network;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A target employer that one more introduction would open.
 *
 * @param contactId who could introduce the seeker
 * @param role of whoever is there, where it is known
 * @param toContactId who is there; null for somebody unnamed
 */
public record OpeningInsight(
        InsightRule rule,
        UUID targetEmployerId,
        UUID organizationId,
        String organization,
        UUID contactId,
        String name,
        String role,
        UUID toContactId,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
