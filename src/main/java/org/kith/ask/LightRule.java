package org.kith.ask;

import java.util.Optional;

/** An ask is light when a moment is enough for it: little is wanted, in few words, with one question, without pressure. */
final class LightRule {
    /** As many as come to mind at once. */
    static final int FEW = 3;

    private static final int MOST_WORDS = 120;
    private static final int MOST_QUESTIONS = 2;
    private static final int NEAR = 4;

    private LightRule() {}

    /** What makes it heavy, or nothing. */
    static Optional<String> trouble(Words words, Wish wish) {
        if (words.says(Vocabulary.PRESSURE)) {
            return Optional.of("It presses. Whoever feels pressed helps less; leave out the hurry.");
        }
        if (words.says(Vocabulary.EVERYTHING)) {
            return Optional.of(
                    "It asks for everybody. That is an evening's work; one or two names come to mind at once.");
        }
        int number = Math.max(wish.wanted() == null ? 0 : wish.wanted(), numberIn(words));
        if (number > FEW) {
            return Optional.of(
                    number + " is a lot to think of. Up to " + FEW + " come to mind at once; ask others for the rest.");
        }
        if (words.size() > MOST_WORDS) {
            return Optional.of("It has " + words.size() + " words. Up to " + MOST_WORDS
                    + " are read at once; the rest can wait until they ask.");
        }
        if (words.questions() > MOST_QUESTIONS) {
            return Optional.of(
                    "It has " + words.questions() + " questions. One gets an answer; keep the others for later.");
        }
        return Optional.empty();
    }

    /** How many people or companies the text asks for; 0 where it names no number. */
    private static int numberIn(Words words) {
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            int number = value(words.at(i));
            for (int j = i + 1; number > most && j <= i + NEAR; j++) {
                if (Vocabulary.COUNTED.contains(words.at(j).plain())) {
                    most = number;
                }
            }
        }
        return most;
    }

    private static int value(Words.Word word) {
        if (word.isNumber()) {
            return word.plain().matches("[0-9]{1,3}") ? Integer.parseInt(word.plain()) : 0;
        }
        return Math.max(0, Vocabulary.NUMBERS.indexOf(word.plain()));
    }
}
