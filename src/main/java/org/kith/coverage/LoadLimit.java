package org.kith.coverage;

/**
 * A limit under which the next ask to a contact stands.
 *
 * @param rule as the check of an ask names it
 * @param count asks, days since the decline, or open interviews
 * @param limit what the policy says of it; null where it says nothing
 * @param met whether the next ask would be refused for it
 */
public record LoadLimit(String rule, int count, Integer limit, boolean met, String words) {}
