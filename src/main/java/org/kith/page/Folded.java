package org.kith.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are sorted and compared: without accents and case, and the same on every machine. */
public final class Folded {
    /** An index row holds a third of a page, and a cursor the last name of its page. */
    private static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** The name by which a list sorts: folded, and cut to 200 characters; names that differ only beyond sort by id. */
    public static String of(String name) {
        String letters = letters(name);
        if (letters.length() <= LONGEST) {
            return letters;
        }
        boolean halvesLetter = Character.isHighSurrogate(letters.charAt(LONGEST - 1));
        return letters.substring(0, halvesLetter ? LONGEST - 1 : LONGEST);
    }

    /** The whole text, folded. */
    public static String letters(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
