package org.kith.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The accounts of people who sign in: a UUID of version 8 (RFC 9562) from a SHA-256 of issuer and subject. So whoever
 * comes is found without a search across seekers, and can be added before they come.
 */
public final class AccountIds {
    /** Sets these identifiers apart from all others that are made of a SHA-256. */
    private static final UUID SPACE = UUID.fromString("6b697468-0000-8000-8000-6163636f756e");

    private AccountIds() {}

    /** The account of a subject of an issuer; always the same one. */
    public static UUID of(String issuer, String subject) {
        byte[] first = issuer.getBytes(StandardCharsets.UTF_8);
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        // The length before it: no issuer can pass for another one with the beginning of a subject.
        sha256.update(ByteBuffer.allocate(20)
                .putLong(SPACE.getMostSignificantBits())
                .putLong(SPACE.getLeastSignificantBits())
                .putInt(first.length)
                .array());
        sha256.update(first);
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(subject.getBytes(StandardCharsets.UTF_8)));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
