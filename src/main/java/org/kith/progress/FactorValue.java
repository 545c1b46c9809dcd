package org.kith.progress;

/**
 * Asks of one sort.
 *
 * @param words what sort that is
 * @param answered of those asked; a no is an answer
 * @param fulfilled of those answered
 * @param answeredPercent of those asked
 * @param fulfilledPercent of those asked
 */
public record FactorValue(
        String value,
        String words,
        int asked,
        int answered,
        int fulfilled,
        int answeredPercent,
        int fulfilledPercent) {}
