package org.kith.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.token.TokenHolder;
import org.kith.token.TokenSettings;
import org.kith.token.Tokens;

/**
 * Lets people in with tokens of the identity provider. What was found right is remembered for a minute under the token's
 * hash: so long a key that the provider withdraws may still be good for a token that was seen before.
 */
@ApplicationScoped
class SignIns {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final int MOST_NAME = 100;
    private static final String NAMELESS = "Somebody new";
    private static final String FIND = "select 1 from seeker where seeker_id = ?";

    /** Two first sign-ins at once make one account. */
    private static final String CREATE = "insert into seeker (seeker_id, name, kind, created_at, updated_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private final Tokens tokens;
    private final TokenSettings settings;
    private final DataSource database;
    private final Transactions transactions;
    private final Clock clock;
    private final Cache<ByteBuffer, Credential> verified =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();

    @Inject
    SignIns(Tokens tokens, TokenSettings settings, DataSource database, Transactions transactions, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether what was sent may be a token; does not block. */
    boolean mayKnow(String sent) {
        return tokens.mayBeOne(sent);
    }

    /** What the token stands for, when it was verified within the last minute; does not block. */
    Optional<Credential> remembered(String token) {
        return tokens.mayBeOne(token)
                ? Optional.ofNullable(verified.getIfPresent(hash(token))).filter(this::isValid)
                : Optional.empty();
    }

    /**
     * What the token stands for, verified by the provider's keys. Blocks.
     *
     * @throws Problem 401 when it is right, and its holder is neither known nor may come, 503 when the provider is away
     */
    Optional<Credential> verify(String token) throws Exception {
        Optional<TokenHolder> holder = tokens.mayBeOne(token) ? tokens.read(token) : Optional.empty();
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        transactions.attempt(Entry.of(holder.get().accountId()), () -> admit(holder.get()));
        Credential credential = credentialOf(holder.get());
        verified.put(hash(token), credential);
        return Optional.of(credential);
    }

    private boolean isValid(Credential credential) {
        return !credential.isExpired(clock.instant());
    }

    private static Credential credentialOf(TokenHolder holder) {
        Set<String> scopes = holder.administrator() ? Set.of(Scopes.ALL, Scopes.ADMIN) : Set.of(Scopes.ALL);
        return new Credential(holder.accountId(), null, scopes, holder.expiresAt(), null);
    }

    private UUID admit(TokenHolder holder) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!isKnown(connection, holder)) {
                if (!settings.createPeople()) {
                    throw Problem.refused(
                            "The token is right, and nobody here goes by it: an administrator adds people.");
                }
                create(connection, holder);
            }
            return holder.accountId();
        }
    }

    private static boolean isKnown(Connection connection, TokenHolder holder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, holder.accountId());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void create(Connection connection, TokenHolder holder) throws SQLException {
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement(CREATE)) {
            statement.setObject(1, holder.accountId());
            statement.setString(2, nameOf(holder));
            statement.setString(3, holder.kind());
            statement.setObject(4, now);
            statement.setObject(5, now);
            statement.executeUpdate();
        }
    }

    /** Counted in code points, of which each has up to two of the 200 characters that a name may have. */
    private static String nameOf(TokenHolder holder) {
        String name = Characters.storable(holder.name()).strip();
        if (name.codePointCount(0, name.length()) > MOST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, MOST_NAME)).strip();
        }
        return name.isBlank() ? NAMELESS : name;
    }

    private static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(DigestUtils.sha256(token));
    }
}
