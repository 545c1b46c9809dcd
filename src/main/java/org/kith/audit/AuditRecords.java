package org.kith.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.tenancy.Caller;

/** What was recorded about the caller's seeker. */
@ApplicationScoped
class AuditRecords {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final int LONGEST = 100;

    private final Rows rows;
    private final Caller caller;

    @Inject
    AuditRecords(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    Page<AuditRecordView> list(AuditFilter filter) {
        return listing(filter).read(rows, AuditRecordView::read);
    }

    /** All that the filter chooses, which is of one page or of many. */
    Listing.Whole whole(AuditFilter filter) {
        return listing(filter).whole();
    }

    private Listing listing(AuditFilter filter) {
        Listing listing = new Listing(AuditRecordView.COLUMNS, "audit_record t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortedBy("-occurredAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.account_id = ?", parameters.id("accountId", filter.accountId))
                .whereGiven("t.grant_id = ?", parameters.id("grantId", filter.grantId))
                .whereGiven("? = any (t.target_ids)", parameters.id("targetId", filter.targetId))
                .whereGiven("t.operation = ?", parameters.text("operation", filter.operation, LONGEST))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until));
    }
}
