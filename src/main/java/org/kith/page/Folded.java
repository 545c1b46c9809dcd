package org.kith.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as lists are sorted by it: without accents and case, so that "Ägidius" stands beside "Agnes". */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 200;

    private Folded() {}

    /** The folded text, at most 200 characters, so that an index row holds it. */
    public static String of(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String folded = MARKS.matcher(Normalizer.normalize(start.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
