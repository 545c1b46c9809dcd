package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL that a killed service left running. It still holds the cluster, so it is ended before a new one starts;
 * whatever it had acknowledged is in its log and comes back.
 */
final class OrphanedServer {
    private static final int PATIENCE_SECONDS = 10;

    private OrphanedServer() {}

    /** Ends the server that runs on the cluster, if one does; the caller holds the lock of the data folder. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> process = processOf(pidFile);
        if (process.isEmpty()) {
            return;
        }
        if (!isPostgres(process.get())) {
            // The number was given to another program since; PostgreSQL itself would refuse to start.
            Files.deleteIfExists(pidFile);
            return;
        }
        process.get().destroy();
        if (!ends(process.get())) {
            process.get().destroyForcibly();
            ends(process.get());
        }
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
