package org.kith.gratitude;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * What was sent in the last 90 days.
 *
 * @param total how many thank-yous were
 * @param items up to 200 of them, the last first
 * @param reason why there are none; null when there are
 */
public record ThankYousSent(int total, List<ThankYouSent> items, EmptyReason reason, String words) {}
