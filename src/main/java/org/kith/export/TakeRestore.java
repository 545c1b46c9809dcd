package org.kith.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Path;
import org.kith.audit.AuditTrail;
import org.kith.idempotency.Once;
import org.kith.imports.Uploads;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;

/** Takes an export that was sent: looks while the client waits whether it is one, and leaves the rest to the queue. */
@ApplicationScoped
class TakeRestore {
    private final RestoreExport restore;
    private final Restores restores;
    private final RestoreQueue queue;
    private final Transactions transactions;
    private final Once once;
    private final AuditTrail trail;
    private final Caller caller;

    @Inject
    TakeRestore(
            RestoreExport restore,
            Restores restores,
            RestoreQueue queue,
            Transactions transactions,
            Once once,
            AuditTrail trail,
            Caller caller) {
        this.restore = restore;
        this.restores = restores;
        this.queue = queue;
        this.transactions = transactions;
        this.once = once;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * The answer to an export, which is taken once however often the request comes. The upload is forgotten unless it runs.
     *
     * @throws Problem 409 when the seeker has anything, 422 when the file is no export, 429 while another restore runs
     */
    Response in(Path file) throws Exception {
        boolean added = false;
        boolean reserved = false;
        try {
            queue.reserve();
            reserved = true;
            long rows = restore.rowsOf(file);
            Response answer = transactions.run(() -> trail.recorded(() -> once.of(file, () -> accepted(rows))));
            queue.add(caller.seekerId(), ((RestoreView) answer.getEntity()).id(), file);
            added = true;
            return answer;
        } finally {
            if (!added) {
                Uploads.forget(file);
                if (reserved) {
                    queue.release();
                }
            }
        }
    }

    private Response accepted(long rows) {
        restores.refuseAnother();
        restore.requireNothing(caller.seekerId());
        RestoreView taken = restores.take(rows);
        return Response.accepted(taken)
                .location(URI.create("/v1/export/restore/" + taken.id()))
                .build();
    }
}
