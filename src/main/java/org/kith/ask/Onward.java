package org.kith.ask;

import java.util.List;
import org.kith.advice.SuggestedAction;

/**
 * Where an ask leads.
 *
 * @param path whom it is to lead to, the nearest first
 * @param suggestedAction the introduction to note; null while there is none to note
 */
record Onward(List<PathPlace> path, SuggestedAction suggestedAction) {}
