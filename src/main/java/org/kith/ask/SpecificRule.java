package org.kith.ask;

import java.util.Locale;
import java.util.stream.Stream;
import org.kith.ask.Words.Word;

/**
 * An ask is specific when somebody can come to mind: it names what the seeker wants, or anything by name; it says where
 * ("at logistics companies", "in nursing") or as what ("needs a planner"); or it says both that it is about companies
 * and what they should have, as the standard question does.
 */
final class SpecificRule {
    private static final int SHORTEST_TERM = 4;
    private static final int MOST_PASSED_OVER = 3;
    private static final int FROM_COMPANY_TO_WORK = 6;

    private final Words words;
    private final Wish wish;
    private final Receiver receiver;

    private SpecificRule(Words words, Wish wish, Receiver receiver) {
        this.words = words;
        this.wish = wish;
        this.receiver = receiver;
    }

    static boolean holds(Words words, Wish wish, Receiver receiver) {
        return new SpecificRule(words, wish, receiver).holds();
    }

    private boolean holds() {
        return namesTheWish() || namesAnything() || narrows() || saysWhereAndWhatFor();
    }

    private boolean namesTheWish() {
        return Stream.of(wish.industry(), wish.organization(), wish.role())
                .filter(term -> term != null)
                .anyMatch(this::names);
    }

    private boolean names(String term) {
        for (String word : term.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_TERM && !Vocabulary.GENERIC.contains(word) && begins(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).plain().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in it that is neither the receiver's nor the seeker's, nor that of a day. */
    private boolean namesAnything() {
        int capitals = 0;
        boolean found = false;
        boolean person = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            capitals += word.isCapitalized() ? 1 : 0;
            person = word.isCapitalized()
                    && (person
                            || Vocabulary.BEFORE_A_PERSON.contains(
                                    words.at(i - 1).plain()));
            found |= word.isCapitalized() && !word.begins() && !person && isAName(word);
        }
        return found && capitals * 2 <= words.size();
    }

    private boolean isAName(Word word) {
        String plain = word.plain().endsWith("'s")
                ? word.plain().substring(0, word.plain().length() - 2)
                : word.plain();
        return plain.length() > 1
                && !plain.startsWith("i'")
                && !Vocabulary.DATES.contains(plain)
                && !receiver.names().contains(plain);
    }

    private boolean narrows() {
        for (int i = 0; i < words.size(); i++) {
            String plain = words.at(i).plain();
            boolean forWhat = plain.equals("for")
                    && Vocabulary.BEFORE_FOR.contains(words.at(i - 1).plain());
            if ((Vocabulary.BEFORE_A_PLACE.contains(plain) || forWhat) && saysSomething(i + 1)) {
                return true;
            }
            String next = words.at(i + 1).plain();
            boolean article = next.equals("a") || next.equals("an");
            if (Vocabulary.BEFORE_A_ROLE.contains(plain) && article && saysSomething(i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next word of weight narrows anything. */
    private boolean saysSomething(int place) {
        int i = place;
        while (i < place + MOST_PASSED_OVER
                && Vocabulary.PASSED_OVER.contains(words.at(i).plain())) {
            i++;
        }
        Word word = words.at(i);
        return word.plain().length() > 1
                && !word.isNumber()
                && !word.begins()
                && !Vocabulary.NUMBERS.contains(word.plain())
                && !Vocabulary.GENERIC.contains(word.plain())
                && !Vocabulary.DATES.contains(word.plain())
                && !receiver.names().contains(word.plain());
    }

    private boolean saysWhereAndWhatFor() {
        for (int i = 0; i < words.size(); i++) {
            if (Vocabulary.COMPANIES.contains(words.at(i).plain())) {
                for (int j = i + 1; j <= i + FROM_COMPANY_TO_WORK; j++) {
                    if (Vocabulary.WORK.contains(words.at(j).plain())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
