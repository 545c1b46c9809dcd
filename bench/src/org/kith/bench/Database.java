package org.kith.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** The database of the service, where the harness may speak with it: named on the command line, or the embedded one. */
record Database(String host, int port, String name, String user, String password) {
    /** The options of the command line that say where it is. */
    static final Set<String> OPTIONS = Set.of("jdbc-url", "user", "password", "data");

    private static final int PORT_LINE = 3;
    private static final int USUAL_PORT = 5432;

    /** The database; null when the command line says nothing of one. */
    static Database named(Arguments arguments) throws IOException {
        if (arguments.has("data")) {
            Path postgres = Path.of(arguments.text("data", "")).resolve("postgres");
            List<String> lines = Files.readAllLines(postgres.resolve("cluster").resolve("postmaster.pid"));
            String password =
                    Files.readString(postgres.resolve("kith.password")).strip();
            return new Database(
                    "127.0.0.1", Integer.parseInt(lines.get(PORT_LINE).strip()), "kith", "kith", password);
        }
        if (!arguments.has("jdbc-url")) {
            return null;
        }
        String url = arguments.text("jdbc-url", "");
        if (!url.startsWith("jdbc:postgresql://")) {
            throw arguments.misused("--jdbc-url looks like jdbc:postgresql://host:port/database.");
        }
        URI uri = URI.create(url.substring("jdbc:".length()));
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        String name = uri.getPath().substring(1);
        return new Database(uri.getHost(), port, name, arguments.text("user", "kith"), arguments.text("password", ""));
    }

    Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "kith-bench");
        Connection connection =
                DriverManager.getConnection("jdbc:postgresql://" + host + ":" + port + "/" + name, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Makes the rest of the transaction see and write the rows of one seeker, as the service does. */
    static void enter(Connection connection, UUID seeker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select enter_seeker(?, null)")) {
            statement.setObject(1, seeker);
            statement.execute();
        }
    }

    /** What the programs that come with PostgreSQL read from their environment, bound to the service's role. */
    Map<String, String> environment() {
        return Map.of(
                "PGHOST", host,
                "PGPORT", Integer.toString(port),
                "PGDATABASE", name,
                "PGUSER", user,
                "PGPASSWORD", password,
                "PGOPTIONS", "-c role=kith_app -c timezone=UTC");
    }
}
