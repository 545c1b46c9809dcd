package org.kith.interchange;

/** Makes text fit to be kept: no control characters, no lone surrogates, no blanks around it, no more than is bearable. */
final class Tidy {
    /** For a name, a title, a place. */
    static final int LINE = 500;
    /** For a URL. */
    static final int ADDRESS = 2_000;
    /** For a note. */
    static final int TEXT = 20_000;

    private Tidy() {}

    /** One line, or null where nothing is left. */
    static String line(String raw) {
        return strip(raw, false);
    }

    /** Several lines separated by {@code \n}, or null where nothing is left. */
    static String text(String raw) {
        return strip(raw, true);
    }

    /** The first {@code max} UTF-16 units, not splitting a pair. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end).strip();
    }

    private static String strip(String raw, boolean lines) {
        if (raw == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(Math.min(raw.length(), TEXT));
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < raw.length()
                        && Character.isLowSurrogate(raw.charAt(i + 1))) {
                    kept.append(c).append(raw.charAt(++i));
                }
            } else if (c == '\r') {
                boolean followed = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                if (!followed) {
                    kept.append(lines ? '\n' : ' ');
                }
            } else if (c == '\n' || c == '\t') {
                kept.append(lines ? c : ' ');
            } else if (!Character.isISOControl(c) && c != '\uFEFF') {
                kept.append(c == '\u00A0' ? ' ' : c);
            }
        }
        String stripped = kept.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
