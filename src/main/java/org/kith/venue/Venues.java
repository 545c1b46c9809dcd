package org.kith.venue;

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
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The places where the caller's seeker meets people. */
@ApplicationScoped
public class Venues implements PanacheRepositoryBase<Venue, OwnedId> {
    private static final SortKey NAME = new SortKey("name", "t.sort_name", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Venues(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The venue, or 404. */
    public Venue visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.has("venue", caller.seekerId(), id);
    }

    Venue add(VenueDraft draft) {
        Instant now = clock.instant();
        Venue venue = Venue.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(venue, now);
        persistAndFlush(venue);
        return venue;
    }

    Venue change(Venue venue, VenueDraft draft) {
        draft.applyTo(venue, clock.instant());
        flush();
        return venue;
    }

    /** Deletes it; what took place there did so somewhere. */
    void remove(Venue venue) {
        rows.change(
                "update event set venue_id = null, version = version + 1, updated_at = ?"
                        + " where seeker_id = ? and venue_id = ?",
                List.of(clock.instant(), caller.seekerId(), venue.id));
        delete(venue);
        flush();
    }

    Page<VenueView> list(VenueFilter filter) {
        Listing listing = new Listing(VenueView.COLUMNS, "venue t", "t.id", caller.seekerId(), filter)
                .sortable(NAME)
                .sortable(CREATED)
                .sortable(UPDATED);
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, VenueKind.class))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, VenueView::read);
    }
}
