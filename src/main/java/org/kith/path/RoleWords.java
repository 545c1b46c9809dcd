package org.kith.path;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.page.Folded;

/** The words of a role, folded: a title holds a role when it has all words of it, in whatever order. */
record RoleWords(Set<String> words) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static RoleWords of(String text) {
        return new RoleWords(Arrays.stream(NO_WORD.split(Folded.letters(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whether the title, which may be null, holds this role. A role without a word is held by nobody. */
    boolean isHeldBy(String title) {
        return title != null && !words.isEmpty() && of(title).words.containsAll(words);
    }
}
