package org.kith.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Files that were sent, on disk (readable by the service alone) until they have been read: never in memory as a whole. */
public final class Uploads {
    private static final long LIMIT = 32L << 20;

    private Uploads() {}

    /** Keeps the body. 413 beyond 32 MiB, 400 when there is none. */
    public static Path keep(InputStream body) {
        try {
            Path file = Files.createTempFile("kith-import-", ".upload");
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
