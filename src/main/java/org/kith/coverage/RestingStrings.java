package org.kith.coverage;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The strings that are dark for now; none of that speaks against anybody.
 *
 * @param total how many there are
 * @param replaced of them, those in whose place another ask stands
 * @param items up to 200 of them, the latest first
 * @param reason why there are none; null when there are
 */
public record RestingStrings(int total, int replaced, List<RestingString> items, EmptyReason reason, String words) {}
