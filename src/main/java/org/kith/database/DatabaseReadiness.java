package org.kith.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the database answers through the pool that requests use. The probe is answered within two seconds whatever
 * the database does: the question is put by one thread of its own, and while an earlier question hangs no other is put.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource database;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(DatabaseReadiness::daemon);
    private Future<Boolean> question;

    @Inject
    DatabaseReadiness(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> ask() {
        if (question == null || question.isDone()) {
            question = asker.submit(this::isThere);
        }
        return question;
    }

    private boolean isThere() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "kith-database-readiness");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        asker.shutdownNow();
    }
}
