package org.kith.interchange;

import java.io.IOException;
import java.io.Reader;

/** A reader that takes text back. */
final class PushbackText {
    private final Reader in;
    private final char[] chunk = new char[1 << 13];
    private int length;
    private int next;
    private String pushed = "";
    private int nextPushed;
    private int single = -1;

    PushbackText(Reader in) {
        this.in = in;
    }

    int read() throws IOException {
        if (single >= 0) {
            int c = single;
            single = -1;
            return c;
        }
        if (nextPushed < pushed.length()) {
            return pushed.charAt(nextPushed++);
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

    void unread(int c) {
        single = c;
    }

    void push(String text) {
        String last = single >= 0 ? String.valueOf((char) single) : "";
        single = -1;
        pushed = text + last + pushed.substring(nextPushed);
        nextPushed = 0;
    }
}
