package org.kith.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.kith.problem.DatabaseTrouble;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Reads rows by plain JDBC inside the transaction under way: what lists and hot reads are made of. */
@ApplicationScoped
public class Rows {
    private static final int FETCHED = 5_000;

    private final DataSource database;

    @Inject
    Rows(DataSource database) {
        this.database = database;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Reads the row on which the result set stands. */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes what was read of one row. */
    @FunctionalInterface
    public interface RowTaker {
        /** Takes the row on which the result set stands. */
        void take(ResultSet row) throws SQLException;
    }

    /** Walks over all rows of a query in its order, a few thousand at a time in memory. */
    public void each(String sql, List<?> values, RowTaker taker) {
        each(sql, values, FETCHED, taker);
    }

    /** As {@link #each(String, List, RowTaker)}, so many rows at a time in memory; for those that may be large. */
    public void each(String sql, List<?> values, int fetched, RowTaker taker) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.setFetchSize(fetched);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** All rows of a query, in its order. */
    public <T> List<T> all(String sql, List<?> values, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The first row of a query, or empty. */
    public <T> Optional<T> first(String sql, List<?> values, RowReader<T> reader) {
        return all(sql, values, reader).stream().findFirst();
    }

    /** Whether a query has any row. */
    public boolean any(String sql, List<?> values) {
        return first(sql, values, row -> true).isPresent();
    }

    /** Whether the seeker has the thing of this id in the table, whose name never comes from outside. */
    public boolean has(String table, UUID seekerId, UUID id) {
        return any("select 1 from " + table + " where seeker_id = ? and id = ?", List.of(seekerId, id));
    }

    /** Locks a row against changes by others until the transaction ends; nothing where there is none. */
    public void lock(String table, UUID seekerId, UUID id) {
        any("select 1 from " + table + " where seeker_id = ? and id = ? for update", List.of(seekerId, id));
    }

    /** Changes rows, and says how many. */
    public int change(String sql, List<?> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof java.time.Instant instant) {
                statement.setObject(i + 1, instant.atOffset(java.time.ZoneOffset.UTC));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (value instanceof UUID[] ids) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("uuid", ids));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static RuntimeException problem(SQLException e) {
        return DatabaseTrouble.isWorthRetrying(e)
                ? new IllegalStateException("To be tried again", e)
                : DatabaseTrouble.problemOf(e)
                        .orElseGet(() -> Problem.of(ProblemType.INTERNAL, "The service failed.", e));
    }
}
