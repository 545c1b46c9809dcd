package org.kith.gratitude;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** The thank-yous that the caller's seeker sent. */
@ApplicationScoped
public class ThankYous implements PanacheRepositoryBase<ThankYou, OwnedId> {
    private static final SortKey SENT = new SortKey("sentAt", "t.sent_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Settlements settlements;

    @Inject
    ThankYous(Rows rows, Caller caller, Settlements settlements) {
        this.rows = rows;
        this.caller = caller;
        this.settlements = settlements;
    }

    /** The thank-you, to be changed; 404 when there is none. */
    public ThankYou visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The thank-you, to be shown; 404 when there is none. */
    ThankYouView view(UUID id) {
        ThankYouView view = rows.first(
                        "select " + ThankYouView.COLUMNS + " from thank_you t where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        ThankYouView::read)
                .orElseThrow(Problem::notFound);
        return settlements.with(List.of(view)).get(0);
    }

    Page<ThankYouView> list(ThankYouFilter filter) {
        Listing listing = new Listing(ThankYouView.COLUMNS, "thank_you t", "t.id", caller.seekerId(), filter)
                .sortable(SENT)
                .sortable(UPDATED)
                .sortedBy("-sentAt");
        Parameters parameters = listing.parameters();
        Page<ThankYouView> page = listing.whereGiven("t.contact_id = ?", parameters.id("contactId", filter.contactId))
                .whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, ThankYouKind.class))
                .whereGiven("(cardinality(t.generic_because) > 0) = ?", parameters.bool("generic", filter.generic))
                .whereGiven("t.sent_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.sent_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, ThankYouView::read);
        return new Page<>(settlements.with(page.items()), page.page());
    }
}
