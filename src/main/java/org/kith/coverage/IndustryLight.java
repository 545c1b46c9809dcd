package org.kith.coverage;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * An industry that the search wants.
 *
 * @param organizations of the industry, at which the seeker knows anybody on the date
 * @param people whom the seeker knows at them
 * @param suggestedAction null for one that is lit
 */
public record IndustryLight(
        String industry,
        int organizations,
        int people,
        boolean lit,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
