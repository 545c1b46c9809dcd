package org.kith.progress;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A thing in which asks differ, and how they fared by it.
 *
 * @param values the sorts of asks that there are
 * @param rule what the numbers say
 * @param differs which sort differs from all others; null for none
 * @param words what the numbers say, in a sentence
 * @param suggestedAction null where there is nothing to do
 */
public record FactorFinding(
        Factor factor,
        List<FactorValue> values,
        FactorRule rule,
        String differs,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
