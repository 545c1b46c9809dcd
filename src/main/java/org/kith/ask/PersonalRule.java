package org.kith.ask;

import java.util.Locale;
import java.util.Set;

/**
 * An ask is personal when its reader knows that it is meant for them: by their name, by what ties the two ("your
 * customers", "when we worked", "you told me"), or by being spoken.
 */
final class PersonalRule {
    private static final int SHORTEST_TERM = 4;

    private PersonalRule() {}

    /** Whether it greets a crowd. */
    static boolean isToEverybody(Words words) {
        return words.says(Vocabulary.TO_EVERYBODY);
    }

    static boolean holds(Words words, Receiver receiver, boolean spoken) {
        return !isToEverybody(words) && (spoken || words.hasAny(Set.copyOf(receiver.names())) || ties(words, receiver));
    }

    private static boolean ties(Words words, Receiver receiver) {
        for (int i = 0; i < words.size(); i++) {
            String plain = words.at(i).plain();
            String next = words.at(i + 1).plain();
            boolean theirs = plain.equals("your") && !next.isEmpty() && !Vocabulary.GENERIC.contains(next);
            boolean past = plain.equals("you") && Vocabulary.SHARED_PASTS.contains(next);
            if (theirs || past || plain.equals("yours") || plain.equals("we") || plain.equals("our")) {
                return true;
            }
        }
        return receiver.ties().stream().anyMatch(tie -> names(words, tie));
    }

    private static boolean names(Words words, String tie) {
        for (String term : tie.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (term.length() >= SHORTEST_TERM && !Vocabulary.GENERIC.contains(term) && words.find(term) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The text without the greeting that it begins with, so that another can stand there. */
    static String withoutGreeting(String text) {
        Words words = Words.of(text);
        int greeted = 0;
        while (Vocabulary.GREETINGS.contains(words.at(greeted).plain())) {
            greeted++;
        }
        int end = greeted == 0 ? 0 : words.at(greeted - 1).end();
        for (String greeting : Vocabulary.TO_EVERYBODY) {
            int place = words.find(greeting);
            if (place == 0) {
                end = Math.max(end, words.at(greeting.split(" ", -1).length - 1).end());
            }
        }
        while (end > 0 && end < text.length() && !Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(end).strip();
    }
}
