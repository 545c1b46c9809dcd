package org.kith.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * The place after which a page begins: the sort values of the last item before it. It is bound to the list by a digest
 * over the list's filter and sort, the seeker among them, and itself; it protects against mistakes, and row-level
 * security against everything else.
 */
final class Cursor {
    private static final int DIGEST = 12;
    private static final int LONGEST = 2_000;

    private Cursor() {}

    static String write(String list, List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = bytes.toByteArray();
        byte[] whole = Arrays.copyOf(digest(list, body), DIGEST + body.length);
        System.arraycopy(body, 0, whole, DIGEST, body.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @throws Problem 400 {@code invalid-cursor} when it was not made for this list, or was changed */
    static List<String> read(String list, String cursor, int values) {
        try {
            if (cursor.length() > LONGEST) {
                throw invalid();
            }
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            byte[] body = whole.length < DIGEST ? new byte[0] : Arrays.copyOfRange(whole, DIGEST, whole.length);
            if (body.length == 0 || !Arrays.equals(Arrays.copyOf(whole, DIGEST), digest(list, body))) {
                throw invalid();
            }
            return decode(body, values);
        } catch (IllegalArgumentException | IOException e) {
            throw invalid();
        }
    }

    private static List<String> decode(byte[] body, int values) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        if (in.readByte() != values) {
            throw invalid();
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < values; i++) {
            read.add(in.readUTF());
        }
        return read;
    }

    private static byte[] digest(String list, byte[] body) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        sha.update(list.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        return Arrays.copyOf(sha.digest(body), DIGEST);
    }

    private static Problem invalid() {
        return Problem.of(
                ProblemType.INVALID_CURSOR,
                "Take cursors from page.next, and keep filter and sort as they were.",
                List.of(FieldError.in("cursor", "invalid-cursor", "The cursor does not fit this list.")));
    }
}
