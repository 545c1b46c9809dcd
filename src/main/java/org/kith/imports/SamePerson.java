package org.kith.imports;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kith.page.Folded;

/** Whether two names can be those of one person: a word in common, or one that begins like another ("Ray", "Raymond"). */
public final class SamePerson {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TELLING = 3;

    private SamePerson() {}

    /** A name that is none, such as an address that stands in for one, goes with every name. */
    public static boolean canBe(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.isEmpty()
                || others.isEmpty()
                || words.stream().anyMatch(word -> others.stream().anyMatch(with -> agree(word, with)));
    }

    private static boolean agree(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        return word.length() >= TELLING
                && other.length() >= TELLING
                && (word.startsWith(other) || other.startsWith(word));
    }

    private static List<String> words(String name) {
        if (name.indexOf('@') >= 0) {
            return List.of();
        }
        return Arrays.stream(NO_WORD.split(Folded.of(name)))
                .filter(word -> word.length() > 1 && !Character.isDigit(word.charAt(0)))
                .toList();
    }
}
