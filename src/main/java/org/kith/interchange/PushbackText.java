package org.kith.interchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** Text of which some may be put back, at a cost that does not depend on what was put back before. */
final class PushbackText {
    private final Reader in;
    private final char[] chunk = new char[1 << 13];
    private final Deque<String> back = new ArrayDeque<>();
    private int length;
    private int next;
    private int nextBack;

    PushbackText(Reader in) {
        this.in = in;
    }

    /** The next character, or -1 at the end. */
    int read() throws IOException {
        while (!back.isEmpty()) {
            if (nextBack < back.peek().length()) {
                return back.peek().charAt(nextBack++);
            }
            back.pop();
            nextBack = 0;
        }
        if (next == length) {
            length = Math.max(0, in.read(chunk));
            next = 0;
            if (length == 0) {
                return -1;
            }
        }
        return chunk[next++];
    }

    /** Puts text in front of what is to be read. */
    void push(String text) {
        if (!back.isEmpty()) {
            if (nextBack >= text.length() && back.peek().startsWith(text, nextBack - text.length())) {
                nextBack -= text.length();
                return;
            }
            // What is left of the front becomes a piece of its own, which is rare: text is put back where it came from.
            back.push(back.pop().substring(nextBack));
        }
        nextBack = 0;
        back.push(text);
    }
}
