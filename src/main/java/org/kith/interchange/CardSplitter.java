package org.kith.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Splits a vCard file into cards and unfolds their lines, all on bytes: a fold may stand inside a character, and every
 * line may have its own charset. A card inside another is a card of its own, numbered where it begins.
 */
final class CardSplitter {
    /** Deeper than any writer nests; beyond it, cards are taken to lack their END. */
    private static final int DEEPEST = 8;

    private static final byte[] NEWLINE = {'\n'};

    private final PhysicalLines physical;
    private final Consumer<RawCard> out;
    private final Deque<RawCard> open = new ArrayDeque<>();
    private final Bytes logical = new Bytes();
    private int cards;
    private String property;
    private boolean softBreak;
    private int blanks;

    private CardSplitter(InputStream in, Consumer<RawCard> out) {
        this.physical = new PhysicalLines(in);
        this.out = out;
    }

    /** Hands each card to {@code out} as soon as it ends. */
    static void split(InputStream in, Consumer<RawCard> out) throws IOException {
        CardSplitter splitter = new CardSplitter(in, out);
        while (splitter.physical.next()) {
            splitter.see(splitter.physical.bytes(), splitter.physical.length());
        }
        splitter.flush();
        while (!splitter.open.isEmpty()) {
            splitter.endMissing(splitter.open.removeFirst());
        }
    }

    private void see(byte[] line, int length) {
        if (CardLine.isBlank(line, length)) {
            blanks++;
            return;
        }
        if (CardLine.isBegin(line, length)) {
            begin();
        } else if (CardLine.isEnd(line, length)) {
            end();
        } else if (!open.isEmpty()) {
            content(line, length);
        }
        blanks = 0;
    }

    private void begin() {
        flush();
        RawCard card = new RawCard(++cards);
        if (!open.isEmpty()) {
            card.findings.changed("row", "Stands inside another card and was read as one of its own.");
        }
        open.addLast(card);
        if (open.size() > DEEPEST) {
            endMissing(open.removeFirst());
        }
    }

    private void end() {
        flush();
        if (!open.isEmpty()) {
            out.accept(open.removeLast());
        }
    }

    private void endMissing(RawCard card) {
        card.findings.changed("row", "The card has no end; it was read as far as it goes.");
        out.accept(card);
    }

    private void content(byte[] line, int length) {
        String name = CardLine.property(line, length);
        if (softBreak && blanks <= 1 && (name == null || !CardLine.isRead(name))) {
            // Quoted-printable goes on in the next line as it stands, indented or not.
            append(line, 0, length);
        } else if ((line[0] == ' ' || line[0] == '\t') && property != null) {
            append(line, 1, length);
        } else if (name != null) {
            flush();
            start(name, line, length);
        } else if (line[0] != '#') {
            stray(line, length);
        }
    }

    private void start(String name, byte[] line, int length) {
        property = name;
        append(line, 0, length);
    }

    private void append(byte[] line, int from, int length) {
        if (!CardLine.isRead(property)) {
            return;
        }
        int room = PhysicalLines.LONGEST - logical.size();
        if (length - from > room || physical.isCut()) {
            open.getLast().findings.changed(property, "The line is too long; the rest was left out.");
        }
        if (softBreak) {
            logical.dropLast();
        }
        logical.write(line, from, Math.max(0, Math.min(length - from, room)));
        softBreak = endsInSoftBreak(line, length);
    }

    private boolean endsInSoftBreak(byte[] line, int length) {
        return length > 0
                && line[length - 1] == '='
                && CardLine.isQuotedPrintable(logical.array(), Math.min(logical.size(), 1 << 10));
    }

    /** A line that is no property: the rest of the one before, where that may be. */
    private void stray(byte[] line, int length) {
        if (property == null) {
            open.getLast().findings.skipped("row", "A line that is no property was left out.");
        } else if (CardLine.isRead(property)) {
            boolean escaped = logical.endsWith('\\');
            if (!escaped && !CardLine.mayRunOn(property)) {
                open.getLast().findings.skipped("row", "A line that is no property was left out.");
                return;
            }
            if (escaped) {
                logical.dropLast();
            }
            open.getLast().findings.changed(property, "The value runs over several lines; they were joined.");
            if (logical.size() < PhysicalLines.LONGEST) {
                logical.write(NEWLINE, 0, 1);
            }
            append(line, 0, length);
        }
    }

    private void flush() {
        if (property != null && logical.size() > 0) {
            if (softBreak) {
                logical.dropLast();
            }
            open.getLast().add(logical.toByteArray());
        }
        logical.reset();
        property = null;
        softBreak = false;
    }
}
