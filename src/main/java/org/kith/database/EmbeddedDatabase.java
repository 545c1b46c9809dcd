package org.kith.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The service's own PostgreSQL: on a free port of the loopback interface, durable (fsync and synchronous commit on),
 * and reached with generated passwords only. The service connects as {@code kith}, which owns its database and is no
 * superuser, so that row-level security binds it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String DATABASE = "kith";
    private static final String MAJOR_VERSION = "18";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** The reason why the embedded database cannot start, in words for the person at the terminal. */
    public static final class CannotStart extends RuntimeException {
        /** @param message what is the matter and what to do */
        public CannotStart(String message) {
            super(message);
        }
    }

    /**
     * Starts the server with the data of {@link DataFolder#location()}.
     *
     * @throws CannotStart when the folder is held by another process, is of another major version, or cannot be used
     */
    public static EmbeddedDatabase start() {
        return start(DataFolder.location());
    }

    /** As {@link #start()}, with the data below the given folder. */
    public static EmbeddedDatabase start(Path root) {
        DataFolder folder = DataFolder.take(root);
        try {
            folder.clearHalfMadeCluster();
            checkVersion(folder);
            OrphanedServer.stop(folder.cluster());
            EmbeddedDatabase database = new EmbeddedDatabase(folder, launch(folder));
            database.closeWithTheProcess();
            if (!folder.isInitialised()) {
                database.initialise();
            }
            return database;
        } catch (IOException | SQLException e) {
            folder.close();
            throw new CannotStart("The embedded PostgreSQL did not start: " + e.getMessage());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder) throws IOException {
        // The library looks after stale folders below its working directory and would do so in a shared one.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        Files.createDirectories(folder.binaries());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setDataDirectoryCustomizer(cluster -> allowOnlyPasswords(cluster, folder.isInitialised()))
                .setConnectConfig("password", folder.secret("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .start();
    }

    /** Until the superuser has its password, and no longer, the loopback interface is trusted for it alone. */
    private static void allowOnlyPasswords(File cluster, boolean initialised) {
        try {
            Files.writeString(
                    cluster.toPath().resolve("pg_hba.conf"),
                    initialised
                            ? "host all all 127.0.0.1/32 scram-sha-256\n"
                            : "host all postgres 127.0.0.1/32 trust\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role kith login createrole nosuperuser nobypassrls password '"
                    + folder.secret(DATABASE) + "'");
            statement.execute("create database kith owner kith");
            statement.execute("alter role postgres password '" + folder.secret("postgres") + "'");
            statement.execute("checkpoint");
            folder.markInitialised();
            allowOnlyPasswords(folder.cluster().toFile(), true);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void checkVersion(DataFolder folder) throws IOException {
        Path file = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(MAJOR_VERSION)) {
            throw new CannotStart("The data in " + folder.cluster() + " is of PostgreSQL " + found
                    + ", and this release brings PostgreSQL " + MAJOR_VERSION
                    + ". Nothing was changed. Run the release that wrote it, dump the database, and restore it here.");
        }
    }

    /** The Quarkus settings that point the service at this server. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE,
                "quarkus.datasource.username",
                DATABASE,
                "quarkus.datasource.password",
                folder.secret(DATABASE),
                "kith.data-folder",
                folder.root().toString());
    }

    /** The port of the loopback interface on which the server listens. */
    public int port() {
        return server.getPort();
    }

    /**
     * On a signal the JVM ends when its hooks have; this one waits until the application, which is closing in the main
     * thread, has closed the database in its turn.
     */
    private void closeWithTheProcess() {
        Thread hook = new Thread(
                () -> {
                    try {
                        if (!closed.await(STOP.toSeconds(), TimeUnit.SECONDS)) {
                            close();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "kith-database-closer");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Stops the server, waiting for its checkpoint, and lets go of the folder. Safe to call twice. */
    @Override
    public void close() {
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            closed.countDown();
        }
    }
}
