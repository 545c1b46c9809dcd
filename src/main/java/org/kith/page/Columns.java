package org.kith.page;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Walks over the columns of a row from left to right, so that a view reads them in the order in which it names them and
 * nobody counts. What is null in the row is null here, but for the primitives.
 */
public final class Columns {
    private final ResultSet row;
    private int position;

    /** Stands before the first column. */
    public Columns(ResultSet row) {
        this.row = row;
    }

    /** The next column, a {@code uuid}. */
    public UUID id() throws SQLException {
        return row.getObject(++position, UUID.class);
    }

    /** The next column, as text. */
    public String text() throws SQLException {
        return row.getString(++position);
    }

    /** The next column, a {@code text[]} that is never null. */
    public List<String> texts() throws SQLException {
        return List.of((String[]) row.getArray(++position).getArray());
    }

    /** The next column, a {@code uuid[]} that is never null. */
    public List<UUID> ids() throws SQLException {
        return List.of((UUID[]) row.getArray(++position).getArray());
    }

    /** The next column, the name of a constant. */
    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        String name = row.getString(++position);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The next column, a {@code boolean}. */
    public boolean bool() throws SQLException {
        return row.getBoolean(++position);
    }

    /** The next column, an {@code integer} that is never null. */
    public int count() throws SQLException {
        return row.getInt(++position);
    }

    /** The next column, an {@code integer}. */
    public Integer integer() throws SQLException {
        return row.getObject(++position, Integer.class);
    }

    /** The next column, a {@code bigint} that is never null. */
    public long version() throws SQLException {
        return row.getLong(++position);
    }

    /** The next column, a {@code numeric}, without zeros at its end. */
    public BigDecimal decimal() throws SQLException {
        BigDecimal number = row.getBigDecimal(++position);
        return number == null ? null : number.stripTrailingZeros();
    }

    /** The next column, a {@code double precision}. */
    public Double real() throws SQLException {
        return row.getObject(++position, Double.class);
    }

    /** The next column, a {@code date}. */
    public LocalDate date() throws SQLException {
        return row.getObject(++position, LocalDate.class);
    }

    /** The next column, a {@code timestamptz}. */
    public Instant instant() throws SQLException {
        Timestamp timestamp = row.getTimestamp(++position);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
