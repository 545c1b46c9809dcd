package org.kith.coverage;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The industries that the search wants.
 *
 * @param total how many there are
 * @param lit of them, those in which the seeker knows anybody
 * @param items in the order in which the search names them
 * @param reason why there are none; null when there are
 */
public record IndustryLights(int total, int lit, List<IndustryLight> items, EmptyReason reason, String words) {}
