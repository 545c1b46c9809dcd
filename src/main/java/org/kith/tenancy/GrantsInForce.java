package org.kith.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds what somebody may do for a seeker. It is asked of the database with every request and never remembered, so that
 * a grant that is taken back is over with the next request on every instance; {@link Transactions} asks once more whether
 * it is, when the transaction begins.
 */
@ApplicationScoped
class GrantsInForce {
    private static final String FIND = "select id, scopes, field_groups, expires_at from access_grant"
            + " where seeker_id = ? and grantee_id = ? and accepted_at is not null and ended_at is null"
            + " and (expires_at is null or expires_at > ?)";

    private final DataSource database;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    GrantsInForce(DataSource database, Transactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The grant by which one account works for a seeker now; empty when there is none. Blocks. */
    Optional<Granted> find(Credential credential, UUID seekerId) throws Exception {
        return transactions.attempt(Entry.of(seekerId), () -> read(credential, seekerId));
    }

    private Optional<Granted> read(Credential credential, UUID seekerId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, seekerId);
            statement.setObject(2, credential.accountId());
            statement.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(granted(credential, seekerId, row)) : Optional.empty();
            }
        }
    }

    private static Granted granted(Credential credential, UUID seekerId, ResultSet row) throws SQLException {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        Arrays.stream(texts(row.getArray(3))).map(FieldGroup::valueOf).forEach(groups::add);
        Timestamp expires = row.getTimestamp(4);
        Instant expiresAt = expires == null ? null : expires.toInstant();
        return new Granted(
                seekerId,
                row.getObject(1, UUID.class),
                Scopes.both(credential.scopes(), Set.of(texts(row.getArray(2)))),
                Set.copyOf(groups),
                expiresAt);
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
