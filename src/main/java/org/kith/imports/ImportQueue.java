package org.kith.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.interchange.ContactFile;
import org.kith.tenancy.Transactions;

/**
 * The imports that wait or run in this instance, two at a time. An import that a stop cuts off rolls back, and is shown as
 * failed once its heartbeat has been missing.
 */
@ApplicationScoped
class ImportQueue {
    private static final int RUNNING = 2;
    private static final int WAITING = 200;

    private final Jobs jobs = new Jobs("kith-import", RUNNING, WAITING);
    private final RunImport run;
    private final Imports imports;
    private final Transactions transactions;

    @Inject
    ImportQueue(RunImport run, Imports imports, Transactions transactions) {
        this.run = run;
        this.imports = imports;
        this.transactions = transactions;
    }

    void reserve() {
        jobs.reserve();
    }

    void release() {
        jobs.release();
    }

    void add(UUID seekerId, UUID importId, Upload upload) {
        jobs.add(seekerId, importId, upload.path(), () -> run.of(seekerId, importId, upload.file()));
    }

    /** A file that was sent, and how it is read. */
    record Upload(java.nio.file.Path path, ContactFile file) {}

    @Scheduled(every = "10s", delayed = "10s")
    @ActivateRequestContext
    void heartbeat() {
        jobs.each((seekerId, importId) -> transactions.runAs(seekerId, () -> {
            imports.heartbeat(importId);
            return null;
        }));
    }

    void stop(@Observes ShutdownEvent event) {
        jobs.stop();
    }
}
