package org.kith.gratitude;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Thanks that were said.
 *
 * @param generic whether they could have gone to anybody
 * @param suggestedAction reads those that could have; null for the others
 */
public record ThankYouSent(
        UUID thankYouId,
        UUID contactId,
        String name,
        ThankYouKind kind,
        Instant sentAt,
        boolean generic,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
