package org.kith.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.kith.page.Rows;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.tenancy.Transactions;

/**
 * Runs one restore in one transaction: all of it is there at the end, or nothing, whenever and however the service stops.
 * How far it is, is told in small transactions of their own.
 */
@ApplicationScoped
class RunRestore {
    private static final Logger LOG = Logger.getLogger(RunRestore.class);
    private static final int LONGEST_SECONDS = 900;
    private static final int MANY = 1_000;

    private final RestoreExport restore;
    private final Restores restores;
    private final Rows rows;
    private final Transactions transactions;

    @Inject
    RunRestore(RestoreExport restore, Restores restores, Rows rows, Transactions transactions) {
        this.restore = restore;
        this.restores = restores;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Runs it to its end; what goes wrong is told in its record. */
    @ActivateRequestContext
    public void of(UUID seekerId, UUID restoreId, Path file) throws Exception {
        try {
            apart(seekerId, () -> restores.start(restoreId));
            long count = transactions.runAs(seekerId, LONGEST_SECONDS, () -> {
                List<Collected> collected =
                        restore.from(file, seekerId, read -> apart(seekerId, () -> restores.progress(restoreId, read)));
                restores.complete(restoreId, collected);
                return collected.stream().mapToLong(Collected::rows).sum();
            });
            LOG.infof("A restore ended: %d rows", count);
            if (count >= MANY) {
                transactions.runAs(seekerId, () -> rows.first("select take_stock()", List.of(), row -> true));
            }
        } catch (Exception e) {
            LOG.warnf("A restore failed: %s", e.getClass().getName());
            LOG.debug("The failure of a restore", e);
            apart(seekerId, () -> fail(restoreId, e));
        }
    }

    private void fail(UUID restoreId, Exception reason) {
        if (reason instanceof Problem problem) {
            restores.fail(
                    restoreId,
                    problem.getMessage(),
                    problem.errors().stream()
                            .findFirst()
                            .map(FieldError::pointer)
                            .orElse(null));
        } else {
            restores.fail(
                    restoreId, "The database did not take it. Nothing of it was kept; send the file again.", null);
        }
    }

    /** In a transaction of its own, which others see at once. */
    private void apart(UUID seekerId, Runnable work) {
        try {
            transactions.runAs(seekerId, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
