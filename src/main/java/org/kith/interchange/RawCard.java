package org.kith.interchange;

import java.util.ArrayList;
import java.util.List;

/** The unfolded lines of one card, still as bytes, without what nobody reads. */
final class RawCard {
    static final int LARGEST = 1 << 20;
    private static final int MOST_LINES = 2_000;

    final int number;
    final Findings findings = new Findings();
    private final List<byte[]> lines = new ArrayList<>();
    private int size;

    RawCard(int number) {
        this.number = number;
    }

    List<byte[]> lines() {
        return lines;
    }

    void add(byte[] line) {
        if (size + line.length > LARGEST || lines.size() >= MOST_LINES) {
            findings.skipped("row", "The card is too large; what exceeds it was left out.");
            return;
        }
        size += line.length;
        lines.add(line);
    }
}
