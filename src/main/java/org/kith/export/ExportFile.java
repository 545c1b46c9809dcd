package org.kith.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kith.problem.Problem;

/**
 * A file that calls itself an export, read with suspicion: only entries that an export has, each once, no line and no
 * whole larger than a true one, and every byte as its checksum says. Nothing of it is ever written to disk by its name.
 */
final class ExportFile implements AutoCloseable {
    private static final long MOST_BYTES = 512L << 20;
    private static final int LONGEST_LINE = 4 << 20;
    private static final int LONGEST_MANIFEST = 64 << 10;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left = MOST_BYTES;

    /**
     * Opens a file.
     *
     * @param known the names of the entries that an export may have
     * @throws Problem 422 when it is none
     */
    ExportFile(Path file, Set<String> known) {
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw Unfit.file("It is no ZIP file, or a broken one.");
        }
        try {
            index(known);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void index(Set<String> known) {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (!known.contains(entry.getName())) {
                throw Unfit.file("It has an entry that no export has.");
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw Unfit.at("/" + entry.getName(), "repeated", "An entry stands once.");
            }
        }
    }

    /** Takes one line of an entry. */
    @FunctionalInterface
    interface LineTaker {
        void take(int number, String line);
    }

    /** What the file says about itself. 422 when it says nothing, or is of another format. */
    Manifest manifest(ObjectMapper json) {
        try (InputStream in = open(Manifest.ENTRY)) {
            byte[] bytes = in.readNBytes(LONGEST_MANIFEST + 1);
            Manifest manifest = bytes.length > LONGEST_MANIFEST ? null : json.readValue(bytes, Manifest.class);
            if (manifest == null || !Manifest.FORMAT.equals(manifest.format()) || manifest.rows() == null) {
                throw Unfit.file("It does not say that it is an export of Kith.");
            }
            if (manifest.formatVersion() != Manifest.VERSION) {
                throw Unfit.at("/formatVersion", "unknown-version", "This service reads version " + Manifest.VERSION);
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw Unfit.file("It does not say that it is an export of Kith.");
        } catch (IOException e) {
            throw broken(Manifest.ENTRY);
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Gives the lines of an entry, numbered from 0; says how many there were. */
    int lines(String name, LineTaker taker) {
        ZipEntry entry = entries.get(name);
        CheckedInputStream checked = null;
        try (InputStream in = open(name)) {
            checked = new CheckedInputStream(new Bounded(in), new CRC32());
            int count = readLines(new BufferedInputStream(checked, 1 << 16), "/" + name, taker);
            if (checked.getChecksum().getValue() != entry.getCrc()) {
                throw broken(name);
            }
            return count;
        } catch (IOException e) {
            throw broken(name);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw Unfit.at("/" + name, "required", "Every export has this entry.");
        }
        return in;
    }

    private static int readLines(InputStream in, String pointer, LineTaker taker) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == '\n') {
                taker.take(number, text(line, pointer + "/" + number));
                number++;
                line = line.size() > 1 << 16 ? new ByteArrayOutputStream() : emptied(line);
            } else if (line.size() == LONGEST_LINE) {
                throw Unfit.at(pointer + "/" + number, "too-long", "No line of an export is as long.");
            } else {
                line.write(read);
            }
        }
        if (line.size() > 0) {
            throw Unfit.at(pointer + "/" + number, "broken", "The last line ends with a line break.");
        }
        return number;
    }

    private static ByteArrayOutputStream emptied(ByteArrayOutputStream line) {
        line.reset();
        return line;
    }

    private static String text(ByteArrayOutputStream line, String pointer) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Unfit.at(pointer, "wrong-format", "It is not UTF-8.");
        }
    }

    private static Problem broken(String name) {
        return Unfit.at("/" + name, "broken", "The entry is damaged.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Gives up beyond what all entries may hold together. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw Unfit.file("Unpacked, it is larger than any export that is read.");
            }
            return read;
        }
    }
}
