package org.kith.coverage;

import java.util.List;

/**
 * All circles.
 *
 * @param circlesInUse how many are lit
 * @param target how many the search aims at
 * @param items each circle, in the order of the contract
 */
public record CircleLights(int circlesInUse, int target, List<CircleLight> items, String words) {}
