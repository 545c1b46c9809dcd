package org.kith.coverage;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The target employers of the search.
 *
 * @param total how many there are
 * @param target how many the search aims at
 * @param lit of them, those at which the seeker knows anybody on the date
 * @param litTarget how many of those the search aims at
 * @param items up to 200 of them, by motivation, posting and advocacy
 * @param reason why there are none; null when there are
 */
public record EmployerLights(
        int total, int target, int lit, int litTarget, List<EmployerLight> items, EmptyReason reason, String words) {}
