package org.kith.ask;

/**
 * How the text of an ask reads.
 *
 * @param specific whether somebody can come to mind, by the rule of the check before sending; null for a text in a language
 *     that the rule does not read
 * @param words how many words it has
 */
public record Wording(Boolean specific, int words) {}
