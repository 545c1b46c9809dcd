package org.kith.idempotency;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kith.given.Client;
import org.kith.given.Database;

/** What the database holds of a seeker's idempotent requests. */
final class Records {
    private Records() {}

    static long of(Client client) throws SQLException {
        return Long.parseLong(
                ask(client, "select count(*) from idempotency_record").get(0));
    }

    static long withAnswersOf(Client client) throws SQLException {
        return Long.parseLong(ask(client, "select count(*) from idempotency_record where answer is not null")
                .get(0));
    }

    /** All that is in the table, as readable as the database can make it. */
    static String dumpOf(Client client) throws SQLException {
        return String.join(
                "\n",
                ask(client, "select r::text || encode(coalesce(answer, ''), 'escape') from idempotency_record r"));
    }

    private static List<String> ask(Client client, String sql) throws SQLException {
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set app.seeker = '" + client.seekerId() + "'");
            try (ResultSet rows = statement.executeQuery(
                    sql + (sql.contains(" where ") ? " and" : " where") + " seeker_id = '" + client.seekerId() + "'")) {
                List<String> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        }
    }
}
