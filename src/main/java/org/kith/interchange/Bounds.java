package org.kith.interchange;

import java.util.List;

/** Holds a row's values to lengths and numbers that can be kept, and says so where something is left out. */
final class Bounds {
    /** Of one kind of value. */
    static final int MOST = 100;

    private final Findings findings;

    Bounds(Findings findings) {
        this.findings = findings;
    }

    boolean hasRoom(String field, List<?> list) {
        if (list.size() >= MOST) {
            findings.skipped(field, "Only the first " + MOST + " were read.");
            return false;
        }
        return true;
    }

    /** One line, or null where nothing is left. */
    String line(String field, String raw) {
        return cut(field, Tidy.line(raw), Tidy.LINE);
    }

    /** Several lines, or null where nothing is left. */
    String text(String field, String raw, int max) {
        return cut(field, Tidy.text(raw), max);
    }

    String cut(String field, String text, int max) {
        if (text == null || text.length() <= max) {
            return text;
        }
        findings.changed(field, "Longer than " + max + " characters; the rest was left out.");
        return Tidy.cut(text, max);
    }
}
