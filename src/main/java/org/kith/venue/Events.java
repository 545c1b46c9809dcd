package org.kith.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The occasions on which the caller's seeker meets people, or could. */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, OwnedId> {
    private static final SortKey STARTS = new SortKey("startsAt", "t.starts_at", "timestamptz");
    private static final SortKey NAME = new SortKey("name", "t.sort_name", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Venues venues;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Events(Rows rows, Caller caller, Venues venues, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.venues = venues;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The event, or 404. */
    public Event visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Event add(EventDraft draft) {
        Instant now = clock.instant();
        Event event = Event.of(caller.seekerId(), identifiers.next(), now);
        apply(draft, event, now);
        persistAndFlush(event);
        return event;
    }

    Event change(Event event, EventDraft draft) {
        apply(draft, event, clock.instant());
        flush();
        return event;
    }

    void remove(Event event) {
        delete(event);
        flush();
    }

    Page<EventView> list(EventFilter filter) {
        Listing listing = new Listing(EventView.COLUMNS, "event t", "t.id", caller.seekerId(), filter)
                .sortable(STARTS)
                .sortable(NAME)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-startsAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, EventKind.class))
                .whereGiven("t.venue_id = ?", parameters.id("venueId", filter.venueId))
                .whereGiven(
                        "exists (select from event_person p where p.seeker_id = t.seeker_id"
                                + " and p.event_id = t.id and p.contact_id = ?)",
                        parameters.id("contactId", filter.contactId))
                .whereGiven("t.attended = ?", parameters.bool("attended", filter.attended))
                .whereGiven("t.starts_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.starts_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, EventView::read);
    }

    private void apply(EventDraft draft, Event event, Instant now) {
        if (draft.venueId() != null && !venues.has(draft.venueId())) {
            throw Problem.invalid("/venueId", "unknown-reference", "The seeker has no such venue.");
        }
        draft.applyTo(event, now);
    }
}
