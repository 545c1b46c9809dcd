package org.kith.seeker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * A key as the API shows one.
 *
 * @param scopes what it may do
 * @param expiresAt when it ends by itself, or null
 * @param requestsPerMinute how many requests it may make in a minute, or null for what the service allows
 * @param lastUsedAt when it was last used, to the minute, or null
 * @param revokedAt when it was ended, or null
 */
public record ApiKeyView(
        UUID id,
        UUID seekerId,
        String name,
        List<String> scopes,
        Instant expiresAt,
        Integer requestsPerMinute,
        Instant lastUsedAt,
        Instant revokedAt,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.seeker_id, t.name, t.scopes, t.expires_at, t.requests_per_minute,"
            + " t.last_used_at, t.revoked_at, t.created_at, t.version";

    /** A use is noted past the version, so that a key in use stands in nobody's way. */
    @Override
    public String variant() {
        return lastUsedAt == null ? "" : Long.toHexString(lastUsedAt.toEpochMilli());
    }

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id,
                key.seekerId,
                key.name,
                key.scopes,
                key.expiresAt,
                key.requestsPerMinute,
                key.lastUsedAt,
                key.revokedAt,
                key.createdAt,
                key.version);
    }

    static ApiKeyView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new ApiKeyView(
                column.id(),
                column.id(),
                column.text(),
                column.texts(),
                column.instant(),
                column.integer(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
