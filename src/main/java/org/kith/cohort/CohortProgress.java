package org.kith.cohort;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * What the members of a cohort did of late, side by side; nobody is measured against anybody.
 *
 * @param asOf until the end of which date, in each member's own time zone
 * @param days how many days are told of, that of the date among them
 * @param items those who agreed, in the order in which they joined
 * @param reason why nobody is there; null when somebody is
 * @param words the same in a sentence; null when somebody is
 */
public record CohortProgress(LocalDate asOf, int days, List<MemberProgress> items, EmptyReason reason, String words) {}
