package org.kith.problem;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells what a failure of the database means for the caller, by its SQLSTATE; PostgreSQL's texts never leave. */
public final class DatabaseTrouble {
    /** Raised by the function {@code enter_seeker} when the key was revoked since it was read. */
    public static final String KEY_REVOKED = "KI401";

    /** Raised by the function {@code enter_granted} when the grant was taken back since it was read. */
    public static final String GRANT_OVER = "KI404";

    private static final Set<String> RETRY = Set.of("40001", "40P01");
    private static final Set<String> LOST = Set.of("08003", "08006", "57P01", "57P02");

    private DatabaseTrouble() {}

    /** The first SQLException among the causes of a failure. */
    public static Optional<SQLException> within(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql);
            }
            for (Throwable suppressed : t.getSuppressed()) {
                Optional<SQLException> found = within(suppressed);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the whole transaction may be tried again: a serialization failure or a deadlock. */
    public static boolean isWorthRetrying(Throwable failure) {
        return within(failure)
                .map(SQLException::getSQLState)
                .filter(RETRY::contains)
                .isPresent();
    }

    /**
     * Whether a connection that was there before turned out to be gone: closed by the other side, not merely silent, and
     * not one that could not be had in the first place.
     */
    public static boolean isLostConnection(SQLException failure) {
        return failure.getSQLState() != null
                && LOST.contains(failure.getSQLState())
                && !(failure.getCause() instanceof SocketTimeoutException);
    }

    /** The problem that a failure of the database means, or empty when it is no failure of the database. */
    public static Optional<Problem> problemOf(Throwable failure) {
        Optional<SQLException> sql = within(failure);
        if (sql.isPresent()) {
            return Optional.of(problemOf(sql.get().getSQLState(), failure));
        }
        return isOfTheDatabase(failure) ? Optional.of(unavailable(failure)) : Optional.empty();
    }

    private static Problem problemOf(String state, Throwable failure) {
        return switch (state) {
            case KEY_REVOKED -> Problem.refused("The key was revoked.");
            case GRANT_OVER -> Problem.notFound();
            case "23505" ->
                Problem.of(ProblemType.DUPLICATE, "Another one with the same name or identifier exists.", failure);
            case "23503" -> Problem.of(ProblemType.INVALID, "It refers to something that does not exist.", failure);
            case "23502", "23514", "22001", "22003", "22008", "22021", "22P02", "22P05" ->
                Problem.of(ProblemType.INVALID, "A value is outside what can be kept.", failure);
            default -> isUnavailable(state) ? unavailable(failure) : internal(failure);
        };
    }

    /** Connection lost (08), shutting down or cancelled (57), out of resources (53), lock not had (55), and conflicts. */
    private static boolean isUnavailable(String state) {
        String family = state.substring(0, 2);
        return Set.of("08", "53", "55", "57", "58", "40").contains(family) || state.equals("25P03");
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException || t instanceof java.net.SocketException) {
                return true;
            }
            if (t.getCause() == t) {
                break;
            }
        }
        return false;
    }

    private static Problem unavailable(Throwable failure) {
        return Problem.of(ProblemType.UNAVAILABLE, "The database did not answer in time. Try again.", failure);
    }

    private static Problem internal(Throwable failure) {
        return Problem.of(ProblemType.INTERNAL, "The service failed; the trace id finds the reason.", failure);
    }
}
