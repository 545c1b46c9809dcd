package org.kith.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kith.interchange.ContactFile;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Transactions;

/**
 * The imports that wait or run in this instance: two at a time, so that they leave the database to the people who wait
 * for an answer. An import that a stop cuts off rolls back, and is shown as failed once its heartbeat has been missing.
 */
@ApplicationScoped
class ImportQueue {
    private static final Logger LOG = Logger.getLogger(ImportQueue.class);
    private static final int RUNNING = 2;
    private static final int WAITING = 200;

    private final RunImport run;
    private final Imports imports;
    private final Transactions transactions;
    private final Map<UUID, UUID> seekerByImport = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;
    private final Semaphore places = new Semaphore(RUNNING + WAITING);

    @Inject
    ImportQueue(RunImport run, Imports imports, Transactions transactions) {
        this.run = run;
        this.imports = imports;
        this.transactions = transactions;
        workers = new ThreadPoolExecutor(
                RUNNING, RUNNING, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "kith-import");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    /** Keeps a place, before anything is written: who is told to come back later has left nothing behind. */
    void reserve() {
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Too many imports are waiting. Try again later.");
        }
    }

    /** Gives a place back that will not be used. */
    void release() {
        places.release();
    }

    /** Takes an import whose record is committed, and whose place was kept. The upload is forgotten when it is over. */
    void add(UUID seekerId, UUID importId, Upload upload) {
        seekerByImport.put(importId, seekerId);
        try {
            workers.execute(() -> work(seekerId, importId, upload));
        } catch (RejectedExecutionException e) {
            // Only at a stop; its record will be shown as failed.
            seekerByImport.remove(importId);
            throw Problem.of(ProblemType.UNAVAILABLE, "The service is leaving. Try again later.", e);
        }
    }

    /** A file that was sent, and how it is read. */
    record Upload(java.nio.file.Path path, ContactFile file) {}

    private void work(UUID seekerId, UUID importId, Upload upload) {
        try {
            run.of(seekerId, importId, upload.file());
        } catch (Exception e) {
            LOG.errorf(
                    "An import ended with %s; it will be shown as failed",
                    e.getClass().getName());
            LOG.debug("The failure of an import", e);
        } finally {
            over(importId, upload);
        }
    }

    private void over(UUID importId, Upload upload) {
        seekerByImport.remove(importId);
        places.release();
        Uploads.forget(upload.path());
    }

    @Scheduled(every = "10s", delayed = "10s")
    @ActivateRequestContext
    void heartbeat() {
        seekerByImport.forEach((importId, seekerId) -> {
            try {
                transactions.runAs(seekerId, () -> {
                    imports.heartbeat(importId);
                    return null;
                });
            } catch (Exception e) {
                LOG.warnf("A heartbeat was not written: %s", e.getClass().getName());
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }
}
