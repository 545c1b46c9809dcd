package org.kith.coverage;

/**
 * Whether many are asked for a little, or few for much.
 *
 * @param peopleIn30Days how many people were asked
 * @param asksIn30Days how often
 * @param peopleIn90Days how many people were asked
 * @param asksIn90Days how often
 * @param mostToOneIn90Days how often the one was asked who was asked most
 */
public record Breadth(
        int peopleIn30Days,
        int asksIn30Days,
        int peopleIn90Days,
        int asksIn90Days,
        int mostToOneIn90Days,
        String words) {}
