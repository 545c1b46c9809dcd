package org.kith.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Files that were sent, on disk (readable by the service alone) until they have been read: never in memory as a whole. */
public final class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final long LIMIT = 32L << 20;
    private static final String BEGIN = "kith-import-";
    private static final String END = ".upload";

    private Uploads() {}

    /** Keeps the body. 413 beyond 32 MiB, 400 when there is none. */
    public static Path keep(InputStream body) {
        try {
            Path file = Files.createTempFile(BEGIN, END);
            try {
                copy(body, file);
                return file;
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file that was kept; it may be gone already. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes files that were kept before an instant. */
    static void forgetOlderThan(Instant instant) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            kept.forEach(file -> forgetIfOlder(file, instant));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warnf("The folder of uploads cannot be read: %s", e.getClass().getName());
        }
    }

    private static void forgetIfOlder(Path file, Instant instant) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(instant)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Gone meanwhile, or of another service in the same folder.
            LOG.debugf("An upload stays: %s", e.getClass().getName());
        }
    }

    private static void copy(InputStream body, Path file) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = some(body, buffer); read >= 0; read = some(body, buffer)) {
                size += read;
                if (size > LIMIT) {
                    throw Problem.of(ProblemType.TOO_LARGE, "A file may have up to 32 MiB.");
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "A file is needed.");
        }
    }

    /** Whoever sends it may hang up, which is no failure of ours. */
    private static int some(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The body broke off.", e);
        }
    }
}
