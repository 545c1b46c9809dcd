package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.http.Characters;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** To whom leads were passed on. Whoever gave a lead to the seeker keeps the credit. */
@ApplicationScoped
class Passes {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Leads leads;
    private final MoveLead move;
    private final Things things;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Passes(Rows rows, Caller caller, Leads leads, MoveLead move, Things things, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.leads = leads;
        this.move = move;
        this.things = things;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Keeps that a lead was passed on. 409 when that was before it was discovered. */
    PassView add(UUID leadId, PassDraft draft) {
        Lead lead = leads.locked(leadId);
        things.require(Kind.CONTACT, draft.toContactId(), "/toContactId");
        Instant now = clock.instant();
        Instant at = Occurred.at(draft.occurredAt(), now, "/occurredAt");
        move.requireDiscovered(lead, at);
        UUID id = identifiers.next();
        String note = Characters.unlessBlank(draft.note());
        rows.change(
                "insert into lead_pass (seeker_id, id, lead_id, to_contact_id, occurred_at, note, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(caller.seekerId(), id, leadId, draft.toContactId(), at, note, now));
        return rows.first(
                        "select " + PassView.COLUMNS + " from " + PassView.TABLES
                                + " where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        PassView::read)
                .orElseThrow(Problem::notFound);
    }

    /** It was not passed on after all; 404 when the lead has no such pass. */
    void remove(UUID leadId, UUID id) {
        int removed = rows.change(
                "delete from lead_pass where seeker_id = ? and lead_id = ? and id = ?",
                List.of(caller.seekerId(), leadId, id));
        if (removed == 0) {
            throw Problem.notFound();
        }
    }

    Page<PassView> list(UUID leadId, ListRequest request) {
        return new Listing(PassView.COLUMNS, PassView.TABLES, "t.id", caller.seekerId(), request)
                .sortable(OCCURRED)
                .sortedBy("-occurredAt")
                .where("t.lead_id = ?", leadId)
                .read(rows, PassView::read);
    }
}
