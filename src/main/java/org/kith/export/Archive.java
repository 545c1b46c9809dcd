package org.kith.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that is sent while it is written, one entry of text after the other. */
final class Archive implements AutoCloseable {
    private final OutputStream out;
    private final ZipOutputStream zip;
    private final Instant at;

    /** @param at the time that all entries bear, so that the same rows make the same file */
    Archive(OutputStream out, Instant at) {
        this.out = out;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    /** Writes the text of an entry. */
    @FunctionalInterface
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Adds an entry. */
    void add(String name, Text text) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setLastModifiedTime(FileTime.from(at));
            zip.putNextEntry(entry);
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
            text.write(writer);
            writer.flush();
            zip.closeEntry();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the directory of the entries, without which it is no ZIP file. */
    @Override
    public void close() throws IOException {
        zip.finish();
        out.flush();
    }
}
