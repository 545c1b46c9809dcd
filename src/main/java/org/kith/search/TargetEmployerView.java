package org.kith.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A target employer as the API shows one.
 *
 * @param organization what the organization is called now
 * @param motivation 1 to 5, or null
 * @param posting 1 to 5, or null
 * @param advocacy 1 to 5, or null
 */
public record TargetEmployerView(
        UUID id,
        UUID searchId,
        UUID organizationId,
        String organization,
        Integer motivation,
        Integer posting,
        Integer advocacy,
        @Shown(FieldGroup.NOTES) String notes,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.search_id, t.organization_id, o.name, t.motivation, t.posting, t.advocacy,"
            + " t.notes, t.created_at, t.updated_at, t.version";

    static final String TABLES =
            "target_employer t" + " join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id";

    /** The organization may be renamed, which is no change of this. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update(organization.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    static TargetEmployerView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new TargetEmployerView(
                column.id(),
                column.id(),
                column.id(),
                column.text(),
                column.integer(),
                column.integer(),
                column.integer(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
