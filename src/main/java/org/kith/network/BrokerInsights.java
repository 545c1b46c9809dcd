package org.kith.network;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * The first of what was found.
 *
 * @param total how many there are
 * @param exact whether chains were looked at from everybody; else the numbers are estimates
 * @param chainsFrom from how many people chains were looked at
 * @param reason why there is none; null when there is one
 */
public record BrokerInsights(
        List<BrokerInsight> items, int total, boolean exact, int chainsFrom, EmptyReason reason, String words) {}
