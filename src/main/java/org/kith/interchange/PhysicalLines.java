package org.kith.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a byte stream, ended by LF, CR LF, CR CR LF or CR. A line longer than {@value #LONGEST} bytes is cut, so
 * that no file decides how much memory is taken.
 */
final class PhysicalLines {
    static final int LONGEST = 1 << 18;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private int chunkLength;
    private int next;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;

    PhysicalLines(InputStream in) {
        this.in = in;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        int b = read();
        if (b < 0) {
            return false;
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            append((byte) b);
            b = read();
        }
        while (b == '\r') {
            b = read();
        }
        if (b >= 0 && b != '\n') {
            next--;
        }
        return true;
    }

    /** The line's bytes are the first {@link #length()} of these, until the next call of {@link #next()}. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isCut() {
        return cut;
    }

    private void append(byte b) {
        if (length == LONGEST) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[length++] = b;
    }

    private int read() throws IOException {
        if (next == chunkLength) {
            chunkLength = Math.max(0, in.read(chunk));
            next = 0;
            if (chunkLength == 0) {
                return -1;
            }
        }
        return chunk[next++] & 0xFF;
    }
}
