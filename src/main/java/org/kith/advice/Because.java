package org.kith.advice;

import java.util.Arrays;
import java.util.List;

/**
 * A fact on which a computed answer rests.
 *
 * @param fact which kind of fact, for programs
 * @param words the same in a sentence, for people
 * @param about the things it is a fact about
 */
public record Because(String fact, String words, List<About> about) {

    /** A fact about these things; those that are null are left out. */
    public static Because of(Enum<?> fact, String words, About... about) {
        return new Because(
                fact.name(),
                words,
                Arrays.stream(about).filter(one -> one != null).toList());
    }
}
