package org.kith.memory;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.contact.Circle;

/**
 * A circle of which people came through in earlier searches.
 *
 * @param asks how many were sent to it
 * @param answered of them, those with which somebody came through
 * @param lastOn when that was last
 */
public record RememberedCircle(
        Circle circle,
        int asks,
        int answered,
        LocalDate lastOn,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
