package org.kith.idempotency;

/** A finished digest. */
final class Sha256 {
    private final byte[] bytes;

    Sha256(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
