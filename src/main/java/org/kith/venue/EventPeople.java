package org.kith.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/** Who was met at which event. */
@ApplicationScoped
class EventPeople {
    private static final SortKey NAME = new SortKey("name", "c.sort_name", "text");

    private static final String ADD = "insert into event_person (seeker_id, event_id, contact_id, notes, added_at)"
            + " values (?, ?, ?, ?, ?) on conflict (seeker_id, event_id, contact_id)"
            + " do update set notes = excluded.notes";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EventPeople(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds somebody, or changes what is told of them. 409 too-soon while the event lies ahead. */
    EventPersonView put(Event event, UUID contactId, EventPersonDraft draft) {
        if (event.startsAt.isAfter(clock.instant())) {
            throw Problem.of(ProblemType.TOO_SOON, "The event has not begun; nobody was met there yet.");
        }
        rows.change(ADD, Arrays.asList(caller.seekerId(), event.id, contactId, draft.bareNotes(), clock.instant()));
        return rows.first(
                        "select " + EventPersonView.COLUMNS + " from " + EventPersonView.TABLES
                                + " where t.seeker_id = ? and t.event_id = ? and t.contact_id = ?",
                        List.of(caller.seekerId(), event.id, contactId),
                        EventPersonView::read)
                .orElseThrow(Problem::notFound);
    }

    /** Takes somebody out, or 404. */
    void remove(Event event, UUID contactId) {
        int removed = rows.change(
                "delete from event_person where seeker_id = ? and event_id = ? and contact_id = ?",
                List.of(caller.seekerId(), event.id, contactId));
        if (removed == 0) {
            throw Problem.notFound();
        }
    }

    Page<EventPersonView> list(Event event, ListRequest request) {
        return new Listing(EventPersonView.COLUMNS, EventPersonView.TABLES, "t.contact_id", caller.seekerId(), request)
                .sortable(NAME)
                .where("t.event_id = ?", event.id)
                .read(rows, EventPersonView::read);
    }
}
