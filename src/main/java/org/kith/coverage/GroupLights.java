package org.kith.coverage;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The groups.
 *
 * @param total how many there are
 * @param lit of them, those in which anybody was asked or met
 * @param items up to 200 of them, by name
 * @param reason why there are none; null when there are
 */
public record GroupLights(int total, int lit, List<GroupLight> items, EmptyReason reason, String words) {}
