package org.kith.coverage;

import java.util.List;

/**
 * Where the asks of the last 30 days went.
 *
 * @param asks how many there were
 * @param circle the one that was asked most; null when nobody of any was
 * @param group the one whose members were asked most; null when nobody of any was
 * @param warnings up to two: of the circle, and of the group
 */
public record Concentrated(int asks, CircleShare circle, GroupShare group, List<Warning> warnings, String words) {}
