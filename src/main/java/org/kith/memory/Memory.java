package org.kith.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.EmptyReason;

/**
 * What earlier searches say to a later one.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param searches the earlier ones, the last first, and the search itself when it has ended and does not say what worked
 * @param reason why there is nothing to remember; null when there is something
 * @param words the same in a sentence
 */
public record Memory(
        LocalDate asOf,
        UUID searchId,
        List<RememberedSearch> searches,
        List<RememberedSource> sources,
        RememberedHelpers helpers,
        List<RememberedCircle> circles,
        EmptyReason reason,
        String words) {}
