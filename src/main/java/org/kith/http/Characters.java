package org.kith.http;

/** What may stand in a text. */
public final class Characters {
    private Characters() {}

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
