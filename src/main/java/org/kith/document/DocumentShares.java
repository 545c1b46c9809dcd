package org.kith.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** What the caller's seeker handed to whom, and how far it came. */
@ApplicationScoped
public class DocumentShares implements PanacheRepositoryBase<DocumentShare, OwnedId> {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final CourierSteps steps;

    @Inject
    DocumentShares(Rows rows, Caller caller, CourierSteps steps) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
    }

    /** What was handed over, or 404. */
    public DocumentShare visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The same, with its row locked until the transaction ends. */
    DocumentShare locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    DocumentShareView shown(DocumentShare share) {
        return DocumentShareView.of(share, steps.of(share.id));
    }

    void remove(DocumentShare share) {
        delete(share);
        flush();
    }

    Page<DocumentShareView> list(DocumentShareFilter filter) {
        Listing listing = new Listing(DocumentShareView.COLUMNS, "document_share t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-occurredAt");
        Parameters parameters = listing.parameters();
        Page<DocumentShareView> page = listing.whereGiven(
                        "t.document_id = ?", parameters.id("documentId", filter.documentId))
                .whereGiven("t.to_contact_id = ?", parameters.id("toContactId", filter.toContactId))
                .whereGiven("t.for_contact_id = ?", parameters.id("forContactId", filter.forContactId))
                .whereGiven("t.lead_id = ?", parameters.id("leadId", filter.leadId))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, DocumentShareView::read);
        Map<UUID, List<CourierStep>> ways =
                steps.of(page.items().stream().map(DocumentShareView::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(share -> share.with(ways.getOrDefault(share.id(), List.of())))
                        .toList(),
                page.page());
    }
}
