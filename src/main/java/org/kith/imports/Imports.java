package org.kith.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The imports of the caller's seeker. */
@ApplicationScoped
public class Imports implements PanacheRepositoryBase<ContactImport, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey ROW = new SortKey("row", "t.row_number", "int");

    private static final int MOST_AT_ONCE = 2;
    private static final String UNFINISHED = "select count(*) from contact_import t where t.seeker_id = ?"
            + " and t.status in ('PENDING', 'RUNNING') and t.alive_at >= ?";

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Imports(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** @throws Problem 429 when the seeker has as many as they may at once */
    ContactImport take(boolean dryRun) {
        refuseMany();
        ContactImport taken = ContactImport.taken(caller.seekerId(), identifiers.next(), dryRun, clock.instant());
        persistAndFlush(taken);
        return taken;
    }

    private void refuseMany() {
        UUID me = caller.seekerId();
        // Two that come at the same moment are counted one after the other.
        rows.first("select 1 from seeker where seeker_id = ? for no key update", List.of(me), row -> true);
        long unfinished = rows.first(
                        UNFINISHED, List.of(me, clock.instant().minus(Jobs.LOST_AFTER)), row -> row.getLong(1))
                .orElse(0L);
        if (unfinished >= MOST_AT_ONCE) {
            throw Problem.of(
                    ProblemType.TOO_MANY_IMPORTS,
                    "A seeker may have " + MOST_AT_ONCE + " imports at once. Wait until one of them is over.");
        }
    }

    /** The import, to be changed; 404 when there is none. */
    ContactImport visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The import, to be shown; 404 when there is none. */
    ImportView view(UUID id) {
        Instant now = clock.instant();
        return rows.first(
                        "select " + ImportView.COLUMNS + " from contact_import t where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        row -> ImportView.read(row, now))
                .orElseThrow(Problem::notFound);
    }

    Page<ImportView> list(ImportFilter filter) {
        Instant now = clock.instant();
        Listing listing = new Listing(ImportView.COLUMNS, "contact_import t", "t.id", caller.seekerId(), filter)
                .sortable(CREATED)
                .sortedBy("-" + CREATED.name());
        ImportStatus status = listing.parameters().constant("status", filter.status, ImportStatus.class);
        Instant lost = now.minus(Jobs.LOST_AFTER);
        if (status == ImportStatus.FAILED) {
            listing.where("(t.status = 'FAILED' or (t.status in ('PENDING', 'RUNNING') and t.alive_at < ?))", lost);
        } else if (status == ImportStatus.PENDING || status == ImportStatus.RUNNING) {
            listing.where("t.status = ? and t.alive_at >= ?", status, lost);
        } else {
            listing.whereGiven("t.status = ?", status);
        }
        return listing.read(rows, row -> ImportView.read(row, now));
    }

    /** The rows of an import: those with something to tell, or those of a status. */
    Page<ImportRowView> rows(UUID id, ImportFilter filter) {
        view(id);
        Listing listing = new Listing(ImportRowView.COLUMNS, "import_row t", "t.import_id", caller.seekerId(), filter)
                .sortable(ROW)
                .where("t.import_id = ?", id);
        Parameters parameters = listing.parameters();
        ImportRowStatus status = parameters.constant("status", filter.status, ImportRowStatus.class);
        if (status == null) {
            listing.where("(t.status in ('SKIPPED', 'FAILED') or t.findings <> '[]'::jsonb)");
        }
        return listing.whereGiven("t.status = ?", status).read(rows, ImportRowView::read);
    }

    /** Says that this instance still works on an import. */
    void heartbeat(UUID id) {
        rows.change(
                "update contact_import set alive_at = ? where seeker_id = ? and id = ?"
                        + " and status in ('PENDING', 'RUNNING')",
                List.of(clock.instant(), caller.seekerId(), id));
    }
}
