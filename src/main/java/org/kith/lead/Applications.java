package org.kith.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The applications for leads. The first one makes the lead APPLIED. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, OwnedId> {
    private static final SortKey APPLIED = new SortKey("appliedOn", "t.applied_on", "date");

    private final Rows rows;
    private final Caller caller;
    private final Leads leads;
    private final MoveLead move;
    private final Things things;
    private final Identifiers identifiers;
    private final Today today;
    private final Clock clock;

    @Inject
    Applications(
            Rows rows,
            Caller caller,
            Leads leads,
            MoveLead move,
            Things things,
            Identifiers identifiers,
            Today today,
            Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.leads = leads;
        this.move = move;
        this.things = things;
        this.identifiers = identifiers;
        this.today = today;
        this.clock = clock;
    }

    ApplicationView add(UUID leadId, ApplicationDraft draft) {
        Lead lead = leads.locked(leadId);
        LocalDate on = draft.appliedOn() == null ? today.date() : draft.appliedOn();
        refuseInvalid(draft, on);
        move.move(lead, LeadAction.APPLY, LeadEndDraft.at(move.on(lead, on), null));
        Application application = Application.of(caller.seekerId(), identifiers.next(), clock.instant());
        application.leadId = leadId;
        draft.applyTo(application, on);
        persist(application);
        flush();
        return shown(leadId, application.id);
    }

    /** The application for the lead, or 404. */
    Application visible(UUID leadId, UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id))
                .filter(application -> application.leadId.equals(leadId))
                .orElseThrow(Problem::notFound);
    }

    /** Corrects what was said. The steps of the lead stay as they are. */
    ApplicationView change(Application application, ApplicationDraft draft) {
        Lead lead = leads.locked(application.leadId);
        LocalDate on = draft.appliedOn() == null ? application.appliedOn : draft.appliedOn();
        refuseInvalid(draft, on);
        move.requireDiscovered(lead, move.on(lead, on));
        draft.applyTo(application, on);
        application.changed(clock.instant());
        flush();
        return shown(application.leadId, application.id);
    }

    /** Takes it away. The lead stays where it stands, as its steps tell. */
    void remove(Application application) {
        delete(application);
        flush();
    }

    /** The application as it is shown, or 404. */
    ApplicationView shown(UUID leadId, UUID id) {
        return rows.first(
                        "select " + ApplicationView.COLUMNS
                                + " from lead_application t where t.seeker_id = ? and t.lead_id = ? and t.id = ?",
                        List.of(caller.seekerId(), leadId, id),
                        ApplicationView::read)
                .orElseThrow(Problem::notFound);
    }

    Page<ApplicationView> list(UUID leadId, ListRequest request) {
        return new Listing(ApplicationView.COLUMNS, "lead_application t", "t.id", caller.seekerId(), request)
                .sortable(APPLIED)
                .sortedBy("-appliedOn")
                .where("t.lead_id = ?", leadId)
                .read(rows, ApplicationView::read);
    }

    private void refuseInvalid(ApplicationDraft draft, LocalDate on) {
        Occurred.refuseImpossible(on, today.date(), "/appliedOn", "It has to have happened.");
        things.require(Kind.DOCUMENT, draft.documentId(), "/documentId");
        things.require(Kind.CONTACT, draft.contactId(), "/contactId");
    }
}
