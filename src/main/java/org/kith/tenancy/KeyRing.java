package org.kith.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Verifies keys. What was found is remembered for a minute under the key's hash, which saves a look-up a request; that
 * is safe, because scopes and expiry of a key never change and a revocation is seen by {@link Transactions} in the
 * database, at the start of each transaction.
 */
@ApplicationScoped
public class KeyRing {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String FIND =
            "update api_key set last_used_at = ? where seeker_id = ? and id = ? and revoked_at is null"
                    + " returning secret_hash, scopes, expires_at, requests_per_minute";

    private final DataSource database;
    private final Transactions transactions;
    private final Clock clock;
    private final Cache<ByteBuffer, Credential> verified =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();

    @Inject
    KeyRing(DataSource database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The key, when it was verified within the last minute; does not block. */
    Optional<Credential> remembered(KeyText key) {
        return Optional.ofNullable(verified.getIfPresent(ByteBuffer.wrap(key.hash())))
                .filter(this::isValid);
    }

    /** The key, verified against the database; also notes its use. Blocks. */
    Optional<Credential> verify(KeyText key) throws Exception {
        Optional<Credential> found =
                transactions.attempt(Entry.of(key.seekerId()), () -> find(key)).filter(this::isValid);
        found.ifPresent(valid -> verified.put(ByteBuffer.wrap(key.hash()), valid));
        return found;
    }

    /**
     * Forgets a key that is being revoked, so that this process refuses it before anything else is looked at. Other
     * processes learn of it from the database, at the start of the transaction.
     */
    public void forget(UUID keyId) {
        verified.asMap().values().removeIf(key -> keyId.equals(key.keyId()));
    }

    /** As {@link #forget}, for all keys of a seeker who is being erased. */
    public void forgetAllOf(UUID seekerId) {
        verified.asMap().values().removeIf(key -> key.accountId().equals(seekerId));
    }

    private boolean isValid(Credential key) {
        return !key.isExpired(clock.instant());
    }

    private Optional<Credential> find(KeyText key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setObject(2, key.seekerId());
            statement.setObject(3, key.keyId());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && key.fits(row.getBytes(1)) ? Optional.of(keyOf(key, row)) : Optional.empty();
            }
        }
    }

    private static Credential keyOf(KeyText key, ResultSet row) throws SQLException {
        Array scopes = row.getArray(2);
        Timestamp expires = row.getTimestamp(3);
        Instant expiresAt = expires == null ? null : expires.toInstant();
        UUID seeker = key.seekerId();
        return new Credential(
                seeker, key.keyId(), Set.of((String[]) scopes.getArray()), expiresAt, row.getObject(4, Integer.class));
    }
}
