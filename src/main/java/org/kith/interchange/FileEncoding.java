package org.kith.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a file become text, found by reading it once.
 *
 * @param charset the file's charset; for a vCard file that mixes several, the one of lines that say nothing
 * @param markLength bytes of the byte order mark
 * @param blank whether there is nothing but white space
 * @param binary whether there are bytes that no text has
 */
record FileEncoding(Path file, Charset charset, int markLength, boolean blank, boolean binary) {
    private static final int CHUNK = 1 << 16;

    static FileEncoding of(Path file) throws IOException {
        byte[] start = start(file, 4096);
        Charset wide = wide(start);
        boolean marked = StandardCharsets.UTF_8.equals(wide);
        if (wide != null && !marked) {
            return new FileEncoding(file, wide, markOfWide(start), false, false);
        }
        int mark = marked ? 3 : 0;
        Scan scan = new Scan();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            in.skipNBytes(mark);
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                scan.see(chunk, n);
            }
        }
        return new FileEncoding(file, scan.charset(), mark, scan.blank, scan.zeros > 0 && binary(start));
    }

    /** The text as UTF-8 where it is UTF-16, else the bytes as they stand, without a byte order mark. */
    InputStream bytes() throws IOException {
        return isWide() ? new Utf8Stream(reader()) : plain();
    }

    /** The text; bytes that are none become U+FFFD. */
    Reader reader() throws IOException {
        return new InputStreamReader(plain(), charset);
    }

    private InputStream plain() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.skipNBytes(markLength);
        return in;
    }

    private boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    /** UTF-16 with or without a mark, UTF-8 with one, else null. */
    private static Charset wide(byte[] start) {
        int first = start.length > 0 ? start[0] & 0xFF : -1;
        int second = start.length > 1 ? start[1] & 0xFF : -1;
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xEF && second == 0xBB && start.length > 2 && (start[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        // Plain letters have a zero in every other byte, always on the same side.
        boolean half = zeros[0] + zeros[1] > start.length / 4;
        if (half && zeros[0] * 10 < zeros[1]) {
            return StandardCharsets.UTF_16LE;
        }
        return half && zeros[1] * 10 < zeros[0] ? StandardCharsets.UTF_16BE : null;
    }

    private static int markOfWide(byte[] start) {
        int first = start[0] & 0xFF;
        return first == 0xFF || first == 0xFE ? 2 : 0;
    }

    /** Zeros or other control bytes in more than one place of ten at the start. */
    private static boolean binary(byte[] start) {
        int control = 0;
        for (byte b : start) {
            control += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x1B ? 1 : 0;
        }
        return control * 10 > start.length;
    }

    /** The pass over the bytes: is it UTF-8, and if not, what else. */
    private static final class Scan {
        private static final byte[] CHARSET = {'C', 'H', 'A', 'R', 'S', 'E', 'T', '='};

        private final CharsetGuess guess = new CharsetGuess();
        private final Utf8Check utf8 = new Utf8Check();
        private final StringBuilder name = new StringBuilder();
        private boolean blank = true;
        private long zeros;
        private int matched;
        private boolean naming;

        void see(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                blank &= b <= ' ' && b != 0;
                zeros += b == 0 ? 1 : 0;
                utf8.see(b);
                guess.see(b);
                declaration(b);
            }
        }

        private void declaration(int b) {
            if (naming) {
                if (b == ';' || b == ':' || b <= ' ' || name.length() > 40) {
                    guess.declare(name.toString().replace("\"", ""));
                    naming = false;
                } else {
                    name.append((char) b);
                }
                return;
            }
            int upper = b >= 'a' && b <= 'z' ? b - 32 : b;
            matched = upper == CHARSET[matched] ? matched + 1 : upper == 'C' ? 1 : 0;
            if (matched == CHARSET.length) {
                matched = 0;
                naming = true;
                name.setLength(0);
            }
        }

        /** A file whose few broken bytes stand among many good ones is UTF-8 all the same. */
        Charset charset() {
            return utf8.broken() * 20 <= utf8.good() ? StandardCharsets.UTF_8 : guess.best();
        }
    }
}
