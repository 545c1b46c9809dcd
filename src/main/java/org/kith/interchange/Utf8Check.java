package org.kith.interchange;

/** Counts, byte by byte, the characters of UTF-8 that need more than one byte, and the bytes that fit nowhere. */
final class Utf8Check {
    private int missing;
    private long good;
    private long broken;

    void see(int b) {
        if (missing > 0) {
            if ((b & 0xC0) == 0x80) {
                missing--;
                good += missing == 0 ? 1 : 0;
                return;
            }
            broken++;
            missing = 0;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
        } else if (b >= 0x80) {
            broken++;
        }
    }

    /** Characters of several bytes that are whole. */
    long good() {
        return good;
    }

    /** Bytes that fit nowhere; a character cut off by the end does not count. */
    long broken() {
        return broken;
    }
}
