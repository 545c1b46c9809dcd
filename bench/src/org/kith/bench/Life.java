package org.kith.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Gives one seeker a search of half a year, for the computed answers: {@code life.sql}. */
final class Life {
    private Life() {}

    static void of(Connection connection, UUID seeker) throws SQLException, IOException {
        String sql = Files.readString(
                Path.of(System.getProperty("bench.folder"), "src", "life.sql"), StandardCharsets.UTF_8);
        connection.setAutoCommit(false);
        Database.enter(connection, seeker);
        try (PreparedStatement me =
                        connection.prepareStatement("create temporary table bench_me on commit drop as select ?::uuid as id");
                Statement statement = connection.createStatement()) {
            me.setObject(1, seeker);
            me.execute();
            statement.execute(sql);
        }
        connection.commit();
    }
}
