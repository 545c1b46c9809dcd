package org.kith.path;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;

/**
 * The strongest warm paths to a target.
 *
 * @param asOf the date as of which they were computed, in the seeker's time zone
 * @param reason why there is none; null when there is one
 * @param words the same in a sentence
 * @param because what makes us say so; empty when there is one
 * @param instead whom else to turn to when there is none
 */
public record Paths(
        LocalDate asOf,
        List<WarmPath> items,
        EmptyReason reason,
        String words,
        List<Because> because,
        List<Detour> instead) {}
