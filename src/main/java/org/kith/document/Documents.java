package org.kith.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Referrers;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The documents of the caller's seeker. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");
    private static final SortKey NAME = new SortKey("name", "t.sort_name", "text");

    private final Rows rows;
    private final Referrers referrers;
    private final Caller caller;
    private final Today today;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Documents(Rows rows, Referrers referrers, Caller caller, Today today, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.referrers = referrers;
        this.caller = caller;
        this.today = today;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The document, or 404. */
    public Document visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Document add(DocumentDraft draft) {
        draft.refuseWrongDate(today.date());
        Instant now = clock.instant();
        Document document = Document.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(document, now);
        persist(document);
        flush();
        return document;
    }

    Document change(Document document, DocumentDraft draft) {
        draft.refuseWrongDate(today.date());
        draft.applyTo(document, clock.instant());
        flush();
        return document;
    }

    /** Deletes it. 409 once it was handed to somebody, or applied with: what they hold has to keep its name. */
    void remove(Document document) {
        boolean free = rows.any(
                "select 1 from document d where d.seeker_id = ? and d.id = ? and "
                        + referrers.none("document", "d", Set.of()),
                List.of(caller.seekerId(), document.id));
        if (!free) {
            throw Problem.of(ProblemType.IN_USE, "It was handed to somebody; delete what says so first.");
        }
        delete(document);
        flush();
    }

    Page<DocumentView> list(DocumentFilter filter) {
        Listing listing = new Listing(DocumentView.COLUMNS, "document t", "t.id", caller.seekerId(), filter)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortable(NAME)
                .sortedBy("-createdAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, DocumentKind.class))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, DocumentView::read);
    }
}
