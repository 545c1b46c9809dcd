package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * What to do on a day.
 *
 * @param asOf the day, in the seeker's time zone
 * @param items in the order of the rules, and within each the most pressing first
 * @param reason why there is nobody to contact; null when there is somebody
 * @param words the same in a sentence
 */
public record Plan(LocalDate asOf, List<PlanItem> items, EmptyReason reason, String words) {}
