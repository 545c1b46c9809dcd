package org.kith.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.kith.imports.Jobs;
import org.kith.tenancy.Transactions;

/**
 * The restores that wait or run in this instance, one at a time: it happens rarely, and is all work for the database. A
 * restore that a stop cuts off rolls back, and is shown as failed once its heartbeat has been missing.
 */
@ApplicationScoped
class RestoreQueue {
    private static final int RUNNING = 1;
    private static final int WAITING = 50;

    private final Jobs jobs = new Jobs("kith-restore", RUNNING, WAITING);
    private final RunRestore run;
    private final Restores restores;
    private final Transactions transactions;

    @Inject
    RestoreQueue(RunRestore run, Restores restores, Transactions transactions) {
        this.run = run;
        this.restores = restores;
        this.transactions = transactions;
    }

    void reserve() {
        jobs.reserve();
    }

    void release() {
        jobs.release();
    }

    void add(UUID seekerId, UUID restoreId, Path upload) {
        jobs.add(seekerId, restoreId, upload, () -> run.of(seekerId, restoreId, upload));
    }

    @Scheduled(every = "10s", delayed = "10s")
    @ActivateRequestContext
    void heartbeat() {
        jobs.each((seekerId, restoreId) -> transactions.runAs(seekerId, () -> {
            restores.heartbeat(restoreId);
            return null;
        }));
    }

    void stop(@Observes ShutdownEvent event) {
        jobs.stop();
    }
}
