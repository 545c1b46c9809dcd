package org.kith.progress;

/**
 * Something that was done in the last {@value SmallSteps#DAYS} days.
 *
 * @param kind of what
 * @param count how often; never 0
 * @param words the same in a sentence
 */
public record SmallStep(SmallStepKind kind, int count, String words) {}
