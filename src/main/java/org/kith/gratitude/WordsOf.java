package org.kith.gratitude;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.page.Folded;

/** The words of a text, without case, accents and whatever stands between them. Time grows with the text alone. */
final class WordsOf {
    private static final int SHINGLE = 3;
    private static final int SHORTEST = 3;

    /** What stands in any thank-you. */
    private static final Set<String> COMMON = Set.of(
            ("about after again all also always and any appreciate appreciated are ask asked been being best but call can"
                            + " card chance could dear did does done each enjoyed even ever every for from gave get"
                            + " give given glad good grateful great had has have hear hello help helped helpful helping"
                            + " her here him his hope how its job just keep kind kindly kindness know let letter like"
                            + " look looking lot made make many may meant meet meeting met more most much nice note now"
                            + " off once one our out over please pleasure really reached regards search see send sent"
                            + " she should sincerely some soon sorry speak speaking spoke such support sure take taking"
                            + " talk talking tell than thank thankful thanks that the their them then there these they"
                            + " thing things think this time today told took touch truly very want was way week well"
                            + " were what when where which who will wish with words work would write you your yours")
                    .split(" "));

    private WordsOf() {}

    /** All of them, in their order. */
    static List<String> text(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Folded.letters(text).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Those that say something: no commonplaces, and none of these others. */
    static Set<String> telling(String text, Set<String> others) {
        Set<String> words = new HashSet<>(text(text));
        words.removeIf(word -> word.length() < SHORTEST || COMMON.contains(word) || others.contains(word));
        return words;
    }

    /** Every run of three words, names left out; the whole of a shorter text. */
    static Set<String> shingles(String text, Set<String> names) {
        List<String> words =
                text(text).stream().filter(Predicate.not(names::contains)).toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(String.join(" ", words));
        }
        return shingles;
    }
}
