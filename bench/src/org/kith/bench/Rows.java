package org.kith.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.postgresql.PGConnection;

/** Rows of one table on their way into PostgreSQL by COPY. */
final class Rows {
    private final StringBuilder text = new StringBuilder();
    private int count;

    /** Adds a row. Lists become arrays of texts; null is null. */
    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(cell(values[i]));
        }
        text.append('\n');
        count++;
    }

    int count() {
        return count;
    }

    /** Moves them all into a table by way of the temporary {@code fresh_<table>}, since COPY does not go past a fence. */
    void moveInto(Connection connection, String table, String columns) throws SQLException, IOException {
        copyInto(connection, "fresh_" + table + " (" + columns + ")");
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + columns + ") select " + columns + " from fresh_" + table);
            statement.execute("truncate fresh_" + table);
        }
    }

    /** Writes them all and begins anew. */
    void copyInto(Connection connection, String tableAndColumns) throws SQLException, IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tableAndColumns + " from stdin", new ByteArrayInputStream(bytes));
        text.setLength(0);
        count = 0;
    }

    /** A value as JSON. */
    static String json(Object value) {
        try {
            return Api.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "\\N";
        }
        String plain = value instanceof Collection<?> list ? array(list) : value.toString();
        return plain.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String array(Collection<?> list) {
        StringBuilder array = new StringBuilder("{");
        for (Object item : list) {
            array.append(array.length() == 1 ? "" : ",");
            array.append('"')
                    .append(item.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
