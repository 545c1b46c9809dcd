package org.kith.http;

/** What may stand in a text, and what of it counts. */
public final class Characters {
    private Characters() {}

    /** The text without what PostgreSQL cannot keep: U+0000 goes, half a surrogate pair becomes U+FFFD. */
    public static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0)
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text without blanks around it; null when nothing is left. */
    public static String bare(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The text as it is; null when there are only blanks. */
    public static String unlessBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Whether PostgreSQL can keep the text: no U+0000, and every surrogate has its other half. */
    public static boolean areStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
