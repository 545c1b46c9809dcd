package org.kith.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text as UTF-8 bytes, so that what splits bytes can read UTF-16 too. */
final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = {};
    private int next;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, to, offset, n);
        next += n;
        return n;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int n = text.read(chars, 0, chars.length - 1);
            if (n < 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[n - 1])) {
                int low = text.read();
                if (low >= 0) {
                    chars[n++] = (char) low;
                }
            }
            bytes = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
