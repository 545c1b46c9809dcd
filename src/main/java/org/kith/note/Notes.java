package org.kith.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** What the caller's seeker wrote down. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, OwnedId> {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Things things;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Notes(Rows rows, Caller caller, Things things, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.things = things;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The note, or 404. */
    public Note visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Note add(NoteDraft draft) {
        Instant now = clock.instant();
        Note note = Note.of(caller.seekerId(), identifiers.next(), now);
        apply(draft, note, now);
        persistAndFlush(note);
        return note;
    }

    Note change(Note note, NoteDraft draft) {
        apply(draft, note, clock.instant());
        flush();
        return note;
    }

    void remove(Note note) {
        delete(note);
        flush();
    }

    Page<NoteView> list(NoteFilter filter) {
        Listing listing = new Listing(NoteView.COLUMNS, "note t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortable(UPDATED)
                .sortedBy("-occurredAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.about_type = ?", parameters.constant("aboutType", filter.aboutType, Kind.class))
                .whereGiven("t.about_id = ?", parameters.id("aboutId", filter.aboutId))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, NoteView::read);
    }

    private void apply(NoteDraft draft, Note note, Instant now) {
        if (draft.about() != null && !draft.about().equals(note.about())) {
            things.require(draft.about().type(), draft.about().id(), "/about/id");
        }
        draft.applyTo(note, now);
    }
}
