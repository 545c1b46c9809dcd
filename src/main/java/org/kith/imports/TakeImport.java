package org.kith.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.kith.http.Parameters;
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
    private final Caller caller;

    @Inject
    TakeImport(Imports imports, ImportQueue queue, Transactions transactions, Caller caller) {
        this.imports = imports;
        this.queue = queue;
        this.transactions = transactions;
        this.caller = caller;
    }

    /** The import, taken. 422 when the file is none that is read; the upload is forgotten then. */
    ImportView in(Path path, String dryRun, String mapping) {
        try {
            Parameters parameters = new Parameters();
            boolean dry = Boolean.TRUE.equals(parameters.bool("dryRun", dryRun));
            parameters.done();
            ContactFile file = ContactFile.open(path, ColumnMapping.of(mapping));
            ImportView taken = transactions.run(() -> imports.view(imports.take(dry).id));
            queue.add(caller.seekerId(), taken.id(), new Upload(path, file));
            return taken;
        } catch (UnreadableFile e) {
            Uploads.forget(path);
            throw Problem.of(ProblemType.UNREADABLE_FILE, e.getMessage());
        } catch (RuntimeException e) {
            Uploads.forget(path);
            throw e;
        } catch (Exception e) {
            Uploads.forget(path);
            throw new IllegalStateException(e);
        }
    }
}
