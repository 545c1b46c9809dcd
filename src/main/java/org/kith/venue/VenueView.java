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
 * A venue as the API shows one.
 *
 * @param place where it is, in words; or null
 */
public record VenueView(
        UUID id,
        String name,
        VenueKind kind,
        String place,
        @Shown(FieldGroup.NOTES) String notes,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.name, t.kind, t.place, t.notes, t.created_at, t.updated_at, t.version";

    static VenueView of(Venue venue) {
        return new VenueView(
                venue.id,
                venue.name,
                venue.kind,
                venue.place,
                venue.notes,
                venue.createdAt,
                venue.updatedAt,
                venue.version);
    }

    static VenueView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new VenueView(
                column.id(),
                column.text(),
                column.constant(VenueKind.class),
                column.text(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
