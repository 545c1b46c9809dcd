package org.kith.venue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An event as the API shows one.
 *
 * @param attended whether the seeker was there
 */
public record EventView(
        UUID id,
        String name,
        EventKind kind,
        Instant startsAt,
        UUID venueId,
        @Shown(FieldGroup.NOTES) String notes,
        boolean attended,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.name, t.kind, t.starts_at, t.venue_id, t.notes, t.attended, t.created_at,"
            + " t.updated_at, t.version";

    static EventView of(Event event) {
        return new EventView(
                event.id,
                event.name,
                event.kind,
                event.startsAt,
                event.venueId,
                event.notes,
                event.attended,
                event.createdAt,
                event.updatedAt,
                event.version);
    }

    static EventView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new EventView(
                column.id(),
                column.text(),
                column.constant(EventKind.class),
                column.instant(),
                column.id(),
                column.text(),
                column.bool(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
