package org.kith.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/** The answers of the last day, in the database. Everything here happens in the transaction under way. */
@ApplicationScoped
public class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final String NOT_HAD_IN_TIME = "55P03";
    private static final String CLAIM = "select claimed, same_request, known_status, known_answer"
            + " from claim_idempotency_key(?, ?, ?, ?, ?, ?)";
    private static final String KEEP =
            "update idempotency_record set status = ?, answer = ? where seeker_id = ? and caller_id = ? and key_hash = ?";
    private static final String RELEASE =
            "delete from idempotency_record where seeker_id = ? and caller_id = ? and key_hash = ?";
    private static final String FORGET =
            "update idempotency_record set answer = null where seeker_id = ? and answer is not null";

    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    @Inject
    KeptAnswers(DataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the key for this request; or finds the answer that was given to it.
     *
     * @throws Problem 409 while the same request is under way or when its answer was forgotten, 422 when the key was used
     *     for another one
     */
    Optional<KeptAnswer> claim(RepeatableRequest request) throws SQLException {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            bind(statement, 1, request);
            statement.setBytes(4, request.digest().bytes());
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setObject(6, now.minus(KEPT).atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1) ? Optional.empty() : Optional.of(known(row, request));
            }
        } catch (SQLException e) {
            if (NOT_HAD_IN_TIME.equals(e.getSQLState())) {
                throw Problem.of(ProblemType.REQUEST_UNDER_WAY, "Send it again in a moment for its answer.", e);
            }
            throw e;
        }
    }

    private static KeptAnswer known(ResultSet row, RepeatableRequest request) throws SQLException {
        if (!row.getBoolean(2)) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was sent with another request; take a new one for each.");
        }
        int status = row.getInt(3);
        byte[] sealed = row.getBytes(4);
        return Optional.ofNullable(sealed)
                .flatMap(request.seal()::open)
                .map(packed -> KeptAnswer.unpacked(status, packed))
                .orElseThrow(
                        () -> Problem.of(
                                ProblemType.ANSWER_FORGOTTEN,
                                "The request was carried out before. Its answer can no longer be had: something was erased since, or the service was started again."));
    }

    void keep(RepeatableRequest request, KeptAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setInt(1, answer.status());
            statement.setBytes(2, request.seal().close(answer.packed()));
            bind(statement, 3, request);
            statement.executeUpdate();
        }
    }

    /** Gives the key back: the request had no effect. */
    void release(RepeatableRequest request) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            bind(statement, 1, request);
            statement.executeUpdate();
        }
    }

    /**
     * Forgets what the answers of the seeker said, and only that: what was done is not done again. To be called after
     * people were erased, since nobody knows which answers spoke of them.
     */
    public void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, caller.seekerId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Kept answers were not forgotten", e);
        }
    }

    private static void bind(PreparedStatement statement, int from, RepeatableRequest request) throws SQLException {
        statement.setObject(from, request.seekerId());
        statement.setObject(from + 1, request.callerId());
        statement.setBytes(from + 2, request.key().bytes());
    }
}
