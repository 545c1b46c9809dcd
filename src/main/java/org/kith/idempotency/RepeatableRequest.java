package org.kith.idempotency;

import java.util.UUID;

/**
 * A request that its caller may send again.
 *
 * @param seekerId for whom it acts
 * @param callerId who sent it
 * @param key the digest of its {@code Idempotency-Key}
 * @param digest of all that makes it this request and no other; salted with the key, so that nobody can guess at the body
 * @param seal under which its answer is kept; only who sent it can open it
 */
record RepeatableRequest(UUID seekerId, UUID callerId, Sha256 key, Sha256 digest, Seal seal) {}
