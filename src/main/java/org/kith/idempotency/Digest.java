package org.kith.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/** A SHA-256 over parts, each with its length before it, so that no part can pass for the end of another. */
final class Digest {
    private final MessageDigest sha256 = DigestUtils.getSha256Digest();

    /** Begins with what it is for: two digests of the same parts for different ends have nothing in common. */
    Digest(String purpose) {
        add(purpose);
    }

    Digest add(String part) {
        return add(part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] part) {
        length(part.length);
        sha256.update(part);
        return this;
    }

    /** Adds what is in a file, of which little is in memory at a time. */
    Digest add(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            length(Files.size(file));
            byte[] some = new byte[1 << 16];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                sha256.update(some, 0, read);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sha256 done() {
        return new Sha256(sha256.digest());
    }

    private void length(long length) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
    }
}
