package org.kith.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * Work on files that were sent, which waits or runs in this instance: few at a time, so that they leave the database to
 * the people who wait for an answer.
 */
public final class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** Silence after which a job counts as lost: its instance says that it lives every ten seconds. */
    public static final Duration LOST_AFTER = Duration.ofMinutes(2);

    /** What became of one that counts as lost. */
    public static final String LOST =
            "The service was stopped while it ran. Nothing of it was kept; send the file again.";

    private final String name;
    private final Map<UUID, UUID> seekerByJob = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;
    private final Semaphore places;

    /**
     * None yet.
     *
     * @param name of its threads
     * @param running how many run at once
     * @param waiting how many more may wait
     */
    public Jobs(String name, int running, int waiting) {
        this.name = name;
        places = new Semaphore(running + waiting);
        workers = new ThreadPoolExecutor(
                running, running, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        /** Does it; what goes wrong is told in the record of the job. */
        void run() throws Exception;
    }

    /** What is told of each job from time to time. */
    @FunctionalInterface
    public interface Beat {
        /** Tells it of one. */
        void of(UUID seekerId, UUID jobId) throws Exception;
    }

    /**
     * Keeps a place, before anything is written: who is told to come back later has left nothing behind.
     *
     * @throws Problem 503 when there is none
     */
    public void reserve() {
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemType.UNAVAILABLE, "Too many files are waiting. Try again later.");
        }
    }

    /** Gives a place back that will not be used. */
    public void release() {
        places.release();
    }

    /** Takes a job whose record is committed, and whose place was kept. The upload is forgotten when it is over. */
    public void add(UUID seekerId, UUID jobId, Path upload, Work work) {
        seekerByJob.put(jobId, seekerId);
        try {
            workers.execute(() -> run(jobId, upload, work));
        } catch (RejectedExecutionException e) {
            // Only at a stop; its record will be shown as failed.
            seekerByJob.remove(jobId);
            throw Problem.of(ProblemType.UNAVAILABLE, "The service is leaving. Try again later.", e);
        }
    }

    private void run(UUID jobId, Path upload, Work work) {
        try {
            work.run();
        } catch (Exception e) {
            LOG.errorf(
                    "A job of %s ended with %s; it will be shown as failed",
                    name, e.getClass().getName());
            LOG.debug("The failure of a job", e);
        } finally {
            seekerByJob.remove(jobId);
            places.release();
            Uploads.forget(upload);
        }
    }

    /** Tells something of each job that waits or runs; a failure with one does not keep the others from it. */
    public void each(Beat beat) {
        seekerByJob.forEach((jobId, seekerId) -> {
            try {
                beat.of(seekerId, jobId);
            } catch (Exception e) {
                LOG.warnf("A heartbeat was not written: %s", e.getClass().getName());
            }
        });
    }

    /** Cuts off what runs, and forgets what waits. */
    public void stop() {
        workers.shutdownNow();
    }
}
