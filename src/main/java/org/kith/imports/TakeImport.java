package org.kith.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Path;
import org.kith.audit.AuditTrail;
import org.kith.http.Parameters;
import org.kith.idempotency.Once;
import org.kith.imports.ImportQueue.Upload;
import org.kith.interchange.ContactFile;
import org.kith.interchange.UnreadableFile;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;

/** Takes a file that was sent: recognises what it is while the client waits, and leaves the rest to the queue. */
@ApplicationScoped
class TakeImport {
    private final Imports imports;
    private final ImportQueue queue;
    private final Transactions transactions;
    private final Once once;
    private final AuditTrail trail;
    private final Caller caller;

    @Inject
    TakeImport(
            Imports imports, ImportQueue queue, Transactions transactions, Once once, AuditTrail trail, Caller caller) {
        this.imports = imports;
        this.queue = queue;
        this.transactions = transactions;
        this.once = once;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * The answer to a file, which is taken once however often the request comes. The upload is forgotten unless it is run.
     *
     * @throws Problem 422 when the file is none that is read
     */
    Response in(Path path, String dryRun, String mapping) {
        try {
            queue.reserve();
        } catch (RuntimeException e) {
            Uploads.forget(path);
            throw e;
        }
        try {
            return taken(path, dryRun, mapping);
        } catch (Exception e) {
            queue.release();
            Uploads.forget(path);
            throw told(e);
        }
    }

    private Response taken(Path path, String dryRun, String mapping) throws Exception {
        Parameters parameters = new Parameters();
        boolean dry = Boolean.TRUE.equals(parameters.bool("dryRun", dryRun));
        parameters.done();
        ContactFile file = ContactFile.open(path, ColumnMapping.of(mapping));
        Response answer = transactions.run(() ->
                trail.recorded(() -> once.of(path, () -> accepted(imports.view(imports.take(dry).id)))));
        queue.add(caller.seekerId(), ((ImportView) answer.getEntity()).id(), new Upload(path, file));
        return answer;
    }

    private static Response accepted(ImportView taken) {
        return Response.accepted(taken)
                .location(URI.create("/v1/imports/" + taken.id()))
                .build();
    }

    private static RuntimeException told(Exception failure) {
        if (failure instanceof UnreadableFile) {
            return Problem.of(ProblemType.UNREADABLE_FILE, failure.getMessage());
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
