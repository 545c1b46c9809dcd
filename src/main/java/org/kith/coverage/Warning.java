package org.kith.coverage;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Something to have an eye on; nothing speaks against going on.
 *
 * @param words what it is, in a sentence
 */
public record Warning(String rule, String words, List<Because> because, SuggestedAction suggestedAction) {}
