package org.kith.contact;

/**
 * An estimate of how many people a contact meets, and how varied they are.
 *
 * @param size how many
 * @param variety how varied
 */
public record Reach(ReachSize size, ReachVariety variety) {}
