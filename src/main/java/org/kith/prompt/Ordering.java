package org.kith.prompt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts prompts in order, by rules in their order; what none of them tells apart goes by its id. */
record Ordering(List<PromptRule> rules, Picture picture) {
    /** So that every place has as many digits. */
    private static final int BILLION = 1_000_000_000;

    /** By all rules. */
    static Ordering by(Picture picture) {
        return new Ordering(List.of(PromptRule.values()), picture);
    }

    List<Prompt> of(Stream<Prompt> prompts) {
        return prompts.sorted(Comparator.comparing(this::place)).toList();
    }

    /** A text by which the prompt sorts. */
    String place(Prompt prompt) {
        StringBuilder place = new StringBuilder();
        for (PromptRule rule : rules) {
            place.append(BILLION + rule.place(prompt, picture)).append('.');
        }
        return place.append(prompt.id()).toString();
    }
}
