package org.kith.tenancy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A key as its owner holds it: {@code kith_<id>_<secret><checksum>}, in base 62; or an invitation, which begins with
 * {@code kithinvite_} and is no key. The id names the seeker and the key, so
 * that the key is looked up inside its own seeker's rows; the secret has 190 random bits; the checksum (CRC-32 of all
 * before it) lets a mistyped key be refused without asking the database, and lets secret scanners be sure.
 *
 * @param seekerId whose key it is
 * @param keyId which of their keys, or of their grants
 * @param text the whole, to be shown once and never kept
 */
public record KeyText(UUID seekerId, UUID keyId, String text) {
    private static final String KEY = "kith_";
    private static final String INVITATION = "kithinvite_";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(62);
    private static final int ID_DIGITS = 43;
    private static final int SECRET_DIGITS = 32;
    private static final int CHECKSUM_DIGITS = 6;
    private static final int BODY = ID_DIGITS + 1 + SECRET_DIGITS;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes a new key. */
    public static KeyText mint(UUID seekerId, UUID keyId) {
        return mint(KEY, seekerId, keyId);
    }

    /** Makes a new invitation to take up one of the seeker's grants. */
    public static KeyText mintInvitation(UUID seekerId, UUID grantId) {
        return mint(INVITATION, seekerId, grantId);
    }

    private static KeyText mint(String prefix, UUID seekerId, UUID keyId) {
        byte[] ids = ByteBuffer.allocate(32)
                .putLong(seekerId.getMostSignificantBits())
                .putLong(seekerId.getLeastSignificantBits())
                .putLong(keyId.getMostSignificantBits())
                .putLong(keyId.getLeastSignificantBits())
                .array();
        StringBuilder text = new StringBuilder(prefix)
                .append(base62(new BigInteger(1, ids), ID_DIGITS))
                .append('_');
        for (int i = 0; i < SECRET_DIGITS; i++) {
            text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new KeyText(
                seekerId, keyId, text.append(checksum(text.toString())).toString());
    }

    /** Reads a key that was sent; empty when it is none, or its checksum does not fit. */
    public static Optional<KeyText> read(String text) {
        return read(KEY, text);
    }

    /** Reads an invitation, in the same way. */
    public static Optional<KeyText> readInvitation(String text) {
        return read(INVITATION, text);
    }

    private static Optional<KeyText> read(String prefix, String text) {
        int body = prefix.length() + BODY;
        int secret = prefix.length() + ID_DIGITS;
        if (text.length() != body + CHECKSUM_DIGITS || !text.startsWith(prefix) || text.charAt(secret) != '_') {
            return Optional.empty();
        }
        if (!checksum(text.substring(0, body)).equals(text.substring(body))) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (char c : text.substring(prefix.length(), secret).toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return number.bitLength() > 256 ? Optional.empty() : Optional.of(of(number, text));
    }

    private static KeyText of(BigInteger ids, String text) {
        return new KeyText(
                new UUID(ids.shiftRight(192).longValue(), ids.shiftRight(128).longValue()),
                new UUID(ids.shiftRight(64).longValue(), ids.longValue()),
                text);
    }

    /** SHA-256 of the whole, which is all that is kept of it. */
    public byte[] hash() {
        return DigestUtils.sha256(text);
    }

    /** Whether it has this hash; in constant time, since how far a guessed one agrees must not show in the answer's. */
    public boolean fits(byte[] kept) {
        return MessageDigest.isEqual(kept, hash());
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "KeyText[" + keyId + "]";
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return base62(BigInteger.valueOf(crc.getValue()), CHECKSUM_DIGITS);
    }

    private static String base62(BigInteger number, int digits) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < digits; i++) {
            BigInteger[] division = rest.divideAndRemainder(BASE);
            text.append(DIGITS.charAt(division[1].intValue()));
            rest = division[0];
        }
        return text.reverse().toString();
    }
}
