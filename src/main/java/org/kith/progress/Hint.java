package org.kith.progress;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Something worth a look, or a try.
 *
 * @param rule why it is told
 * @param words the same in a sentence or two
 */
public record Hint(String rule, String words, List<Because> because, SuggestedAction suggestedAction) {}
