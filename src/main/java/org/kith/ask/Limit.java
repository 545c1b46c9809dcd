package org.kith.ask;

/**
 * One limit, held against an ask.
 *
 * @param count what was counted: asks, days since the decline, open interviews; null where nothing is counted
 * @param limit what the policy says of it; null where it says nothing
 * @param met whether the ask would be refused for it
 * @param message the same in words, to be shown to the seeker
 */
public record Limit(LimitRule rule, Integer count, Integer limit, boolean met, String message) {}
