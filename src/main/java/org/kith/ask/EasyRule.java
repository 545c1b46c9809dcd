package org.kith.ask;

import java.util.Optional;

/** An ask is easy to say yes to when it asks something, asks for no more than many could give, and expects no no. */
final class EasyRule {
    private static final int BEFORE_A_DEMAND = 4;

    private static final String NO_QUESTION =
            "It asks nothing, so there is nothing to say yes to. End with one question.";

    private EasyRule() {}

    /** Whether nothing is wrong but that there is no question in it. */
    static boolean lacksAQuestion(Words words) {
        return trouble(words).filter(NO_QUESTION::equals).isPresent();
    }

    private static boolean asksNothing(Words words) {
        return words.questions() == 0 && !words.says(Vocabulary.REQUESTS);
    }

    /** What makes it hard, or nothing. */
    static Optional<String> trouble(Words words) {
        if (demandsAJob(words)) {
            return Optional.of("It asks for a job, which few can give. Ask for a name, which nearly everybody can.");
        }
        if (words.says(Vocabulary.INVITES_A_NO)) {
            return Optional.of("It half expects a no. Ask plainly; people like to help.");
        }
        if (asksNothing(words)) {
            return Optional.of(NO_QUESTION);
        }
        return Optional.empty();
    }

    private static boolean demandsAJob(Words words) {
        for (String demand : Vocabulary.DEMANDS) {
            String[] phrase = demand.split(" ", -1);
            for (int at = words.find(phrase, 0); at >= 0; at = words.find(phrase, at + 1)) {
                if (!isOfOthers(words, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfOthers(Words words, int demand) {
        for (int i = demand - BEFORE_A_DEMAND; i < demand; i++) {
            if (Vocabulary.OF_OTHERS.contains(words.at(i).plain())) {
                return true;
            }
        }
        return false;
    }
}
