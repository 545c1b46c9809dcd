package org.kith.gratitude;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * What is owed.
 *
 * @param total how many thank-yous are
 * @param overdue of them, those whose day is over
 * @param items up to 200 of them, those due first first
 * @param reason why there are none; null when there are
 */
public record ThankYousOwed(int total, int overdue, List<ThankYouOwed> items, EmptyReason reason, String words) {}
