package org.kith.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.kith.interchange.ContactFile;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Transactions;

/**
 * Runs one import in one transaction, some hundred rows at a time: all of it is there at the end, or nothing, whenever
 * and however the service stops. How far it is, is told in small transactions of their own.
 */
@ApplicationScoped
class RunImport {
    private static final Logger LOG = Logger.getLogger(RunImport.class);
    private static final int BATCH = 500;
    private static final int MANY = 1_000;
    private static final int MOST_ROWS = 250_000;
    private static final int LONGEST_SECONDS = 900;

    private final Imports imports;
    private final ImportPeople people;
    private final ImportRows results;
    private final Rows rows;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    RunImport(
            Imports imports,
            ImportPeople people,
            ImportRows results,
            Rows rows,
            Transactions transactions,
            Clock clock) {
        this.imports = imports;
        this.people = people;
        this.results = results;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs it to its end; what goes wrong is told in its record. */
    @ActivateRequestContext
    public void of(UUID seekerId, UUID importId, ContactFile file) throws Exception {
        try {
            boolean dryRun = transactions.runAs(seekerId, () -> start(importId, file));
            ImportCounts counts =
                    transactions.runAs(seekerId, LONGEST_SECONDS, () -> new Run(seekerId, importId, dryRun).over(file));
            LOG.infof("An import ended: %d rows read", counts.read());
            if (counts.created() >= MANY) {
                transactions.runAs(seekerId, () -> rows.first("select take_stock()", List.of(), row -> true));
            }
        } catch (DryRunOver over) {
            transactions.runAs(seekerId, () -> complete(importId, over.counts, List.of()));
        } catch (Exception e) {
            LOG.warnf("An import failed: %s", e.getClass().getName());
            LOG.debug("The failure of an import", e);
            transactions.runAs(seekerId, () -> fail(importId, e));
        }
    }

    private boolean start(UUID importId, ContactFile file) {
        ContactImport started = imports.visible(importId);
        started.start(file.format().name(), file.charset().name(), clock.instant());
        return started.dryRun;
    }

    private ImportCounts complete(UUID importId, ImportCounts counts, List<UUID> organizations) {
        imports.visible(importId).complete(counts, organizations, clock.instant());
        imports.flush();
        return counts;
    }

    private Void fail(UUID importId, Exception reason) {
        String told = reason instanceof Problem problem
                ? problem.getMessage()
                : "The database did not take it. Nothing of it was kept; send the file again.";
        imports.visible(importId).fail(told, clock.instant());
        return null;
    }

    /** Ends a dry run by rolling its transaction back. */
    private static final class DryRunOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportCounts counts;

        DryRunOver(ImportCounts counts) {
            super("dry run", null, false, false);
            this.counts = counts;
        }
    }

    /** One run over one file, within its transaction. */
    private final class Run {
        private final UUID seekerId;
        private final UUID importId;
        private final boolean dryRun;
        private final ImportPeople.Session session;
        private ImportCounts counts = ImportCounts.NONE;
        private int planAnewAt = BATCH;

        Run(UUID seekerId, UUID importId, boolean dryRun) {
            this.seekerId = seekerId;
            this.importId = importId;
            this.dryRun = dryRun;
            // A second import of the same seeker waits, or both would add the same people.
            rows.first("select set_config('lock_timeout', '0', true)", List.of(), row -> true);
            rows.first(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                    List.of("kith-import-" + seekerId),
                    row -> true);
            this.session = people.begin();
        }

        ImportCounts over(ContactFile file) {
            ReadAhead.<FoundRow>pages(rows -> file.forEach(row -> rows.accept(session.find(row))), BATCH, this::take);
            if (dryRun) {
                throw new DryRunOver(counts);
            }
            return complete(importId, counts, session.organizationsMade());
        }

        private void take(List<FoundRow> page) {
            if (counts.read() + page.size() > MOST_ROWS) {
                throw Problem.of(
                        org.kith.problem.ProblemType.TOO_LARGE,
                        "The file has more than " + MOST_ROWS + " rows. Nothing of it was kept; split it.");
            }
            List<RowResult> done = session.take(page);
            if (dryRun) {
                apart(() -> results.write(importId, done, false));
            } else {
                results.write(importId, done, true);
            }
            counts = counts.plus(done);
            session.clear();
            planAnew();
            apart(() -> imports.visible(importId).progress(counts, clock.instant()));
        }

        /** Plans that were made when the tables were small read all of a large one; they are let go as the tables double. */
        private void planAnew() {
            if (counts.read() >= planAnewAt) {
                rows.change("discard plans", List.of());
                planAnewAt *= 2;
            }
        }

        /**
         * In a transaction of its own, which others see at once. It does not wait for the disk: the last transaction of the
         * import does, and with it all that went before.
         */
        private void apart(Runnable work) {
            try {
                transactions.runAs(seekerId, () -> {
                    rows.change("set local synchronous_commit = off", List.of());
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
}
