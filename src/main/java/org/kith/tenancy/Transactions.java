package org.kith.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.kith.http.AnsweredBefore;
import org.kith.problem.DatabaseTrouble;
import org.kith.problem.Problem;

/**
 * The one runner of transactions. Each begins by telling the database whose rows it may see; a transaction that does not
 * pass here sees no row of anybody, since row-level security knows no seeker then.
 */
@ApplicationScoped
public class Transactions {
    private static final int ATTEMPTS = 5;
    private static final int USUAL_SECONDS = 60;

    /** How long a statement may leave the service without a word before the database counts as hanging. */
    private static final int USUAL_MILLIS = 5_000;

    private static final int PATIENT_MILLIS = 150_000;

    private static final String ENTER = "select enter_seeker(?, ?)";

    private static final String ENTER_BY_GRANT = "select enter_granted(?, ?, ?, ?)";
    private static final String BECOME = "select set_config('app.seeker', ?, true)";

    /** The statements of a transaction that may take long may take long too. */
    private static final String PATIENTLY = ", set_config('statement_timeout', '120s', true)";

    /** A client that reads slowly keeps a snapshot waiting between two fetches. */
    private static final String FOR_A_SLOW_READER =
            PATIENTLY + ", set_config('idle_in_transaction_session_timeout', '120s', true)";

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    /** A database that hangs looks like a lost connection too; nobody waits for that more than once. */
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private static final long PAUSE_NANOS = 5_000_000;

    private final AgroalDataSource database;
    private final Caller caller;

    @Inject
    Transactions(AgroalDataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Runs the work for the caller's seeker, joining a transaction that is under way. */
    public <T> T run(Callable<T> work) throws Exception {
        return run(USUAL_SECONDS, work);
    }

    /** As {@link #run(Callable)}, with a limit of its own to how long a transaction that it begins may take. */
    <T> T run(int seconds, Callable<T> work) throws Exception {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            return work.call();
        }
        return attempt(caller.entry(), seconds, work);
    }

    /**
     * Runs the work for another seeker within the transaction under way, so that it is one with what else happens there.
     * Whoever calls has checked that it may; the work flushes what it changed, which could not be written afterwards.
     */
    public <T> T within(UUID seekerId, Callable<T> work) throws Exception {
        caller.workFor(seekerId);
        return withinUnnamed(seekerId, work);
    }

    /**
     * As {@link #within}, without a record in the other's audit: for what somebody does in a place that is another's by
     * the tenant's measure, and where they are not to be known by account and id.
     */
    public <T> T withinUnnamed(UUID seekerId, Callable<T> work) throws Exception {
        UUID former = caller.standInFor(seekerId);
        try {
            become(seekerId);
            T result = work.call();
            caller.standInFor(former);
            become(caller.seekerId());
            return result;
        } finally {
            caller.standInFor(former);
        }
    }

    private void become(UUID seekerId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BECOME)) {
            statement.setString(1, seekerId.toString());
            statement.execute();
        }
    }

    /**
     * Runs the work for another seeker, in a transaction of its own. Whoever calls has checked that it may, or is the
     * service itself.
     */
    public <T> T runAs(UUID seekerId, Callable<T> work) throws Exception {
        return runAs(seekerId, USUAL_SECONDS, work);
    }

    /** As {@link #runAs(UUID, Callable)}, with a limit of its own to how long the transaction may take; over 60 s, so may its statements. */
    public <T> T runAs(UUID seekerId, int seconds, Callable<T> work) throws Exception {
        caller.workFor(seekerId);
        UUID former = caller.standInFor(seekerId);
        try {
            return attempt(Entry.of(seekerId), seconds, work);
        } finally {
            caller.standInFor(former);
        }
    }

    /** Runs the work in a transaction of its own. */
    <T> T attempt(Entry entry, Callable<T> work) throws Exception {
        return attempt(entry, USUAL_SECONDS, work);
    }

    /**
     * Runs the work for the caller's seeker in a transaction of its own that only reads, and sees all of the database as
     * it was at one moment, however long it takes. What the work has sent before it failed is not taken back by trying
     * again: it throws a {@link Problem} then.
     *
     * @param seconds how long the transaction may take
     */
    public <T> T inSnapshot(int seconds, Callable<T> work) throws Exception {
        return attempt(caller.entry(), seconds, Manner.SNAPSHOT, work);
    }

    private <T> T attempt(Entry entry, int seconds, Callable<T> work) throws Exception {
        return attempt(entry, seconds, seconds > USUAL_SECONDS ? Manner.PATIENT : Manner.USUAL, work);
    }

    private <T> T attempt(Entry entry, int seconds, Manner manner, Callable<T> work) throws Exception {
        int attempt = 1;
        int stale = 0;
        long begun = System.nanoTime();
        while (true) {
            try {
                return QuarkusTransaction.requiringNew()
                        .timeout(seconds)
                        .exceptionHandler(Transactions::endBy)
                        .call(() -> {
                            enter(entry, manner);
                            return work.call();
                        });
            } catch (Problem e) {
                throw e;
            } catch (Exception e) {
                boolean early = System.nanoTime() - begun < PATIENCE_NANOS;
                if (early && isStale(e) && stale++ < mostConnections()) {
                    continue;
                }
                if (attempt == ATTEMPTS || !DatabaseTrouble.isWorthRetrying(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << attempt++));
            }
        }
    }

    /** An answer that is given again is thrown, and was recorded. */
    private static TransactionExceptionResult endBy(Throwable failure) {
        return failure instanceof AnsweredBefore
                ? TransactionExceptionResult.COMMIT
                : TransactionExceptionResult.ROLLBACK;
    }

    private int mostConnections() {
        return database.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    /**
     * Tells the database, for the length of the transaction, whose rows it may see, and has it check that the key and
     * the grant were not taken back since they were looked at: one round trip for all.
     */
    private void enter(Entry entry, Manner manner) throws SQLException {
        String enter = (entry.isByGrant() ? ENTER_BY_GRANT : ENTER) + manner.settings;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(enter)) {
            // Sets an option of the socket, without a round trip; the pool does not reset it.
            connection.setNetworkTimeout(Runnable::run, manner.millis);
            if (manner == Manner.SNAPSHOT) {
                execute(connection, SNAPSHOT);
            }
            statement.setObject(1, entry.isByGrant() ? entry.accountId() : entry.seekerId());
            statement.setObject(2, entry.keyId(), java.sql.Types.OTHER);
            if (entry.isByGrant()) {
                statement.setObject(3, entry.seekerId());
                statement.setObject(4, entry.grantId());
            }
            statement.execute();
        } catch (SQLException e) {
            if (DatabaseTrouble.isLostConnection(e)) {
                throw new StaleConnection(e);
            }
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How a transaction begins, and how long it waits for a word of the database. */
    private enum Manner {
        USUAL("", USUAL_MILLIS),
        PATIENT(PATIENTLY, PATIENT_MILLIS),
        SNAPSHOT(FOR_A_SLOW_READER, PATIENT_MILLIS);

        private final String settings;
        private final int millis;

        Manner(String settings, int millis) {
            this.settings = settings;
            this.millis = millis;
        }
    }

    private static boolean isStale(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof StaleConnection) {
                return true;
            }
        }
        return false;
    }

    /**
     * The pooled connection had died before the transaction did anything, as all do when the database was restarted:
     * the transaction may be tried again, with the next connection, until all of the pool were.
     */
    private static final class StaleConnection extends SQLException {
        private static final long serialVersionUID = 1L;

        StaleConnection(SQLException lost) {
            super("The connection was lost before it was used", lost.getSQLState(), lost);
        }
    }
}
