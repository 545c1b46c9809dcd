package org.kith.network;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The first of what was found.
 *
 * @param total how many there are
 * @param reason why there is none; null when there is one
 */
public record OpeningInsights(List<OpeningInsight> items, int total, EmptyReason reason, String words) {}
