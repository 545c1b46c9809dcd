package org.kith.ask;

/**
 * How a text does by one rule.
 *
 * @param ok whether there is nothing to change
 * @param message what a receiver will notice, to be shown to the seeker
 * @param rewrite the ask in better words, to be sent as it is; null when it is ok
 */
public record Finding(WordingRule rule, boolean ok, String message, String rewrite) {}
