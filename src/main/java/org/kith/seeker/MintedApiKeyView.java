package org.kith.seeker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A new key with its secret, in the answer that makes it and never again.
 *
 * @param scopes what it may do
 * @param expiresAt when it ends by itself, or null
 * @param requestsPerMinute how many requests it may make in a minute, or null for what the service allows
 * @param lastUsedAt null
 * @param revokedAt null
 * @param key the key itself
 */
public record MintedApiKeyView(
        UUID id,
        UUID seekerId,
        String name,
        List<String> scopes,
        Instant expiresAt,
        Integer requestsPerMinute,
        Instant lastUsedAt,
        Instant revokedAt,
        Instant createdAt,
        String key,
        @JsonIgnore long version)
        implements Versioned {

    static MintedApiKeyView of(ApiKey key, String secret) {
        return new MintedApiKeyView(
                key.id,
                key.seekerId,
                key.name,
                key.scopes,
                key.expiresAt,
                key.requestsPerMinute,
                null,
                null,
                key.createdAt,
                secret,
                key.version);
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "MintedApiKeyView[" + id + "]";
    }
}
