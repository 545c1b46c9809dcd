package org.kith.venue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * Somebody who was met at an event, as the API shows it.
 *
 * @param name what the contact is called now
 * @param addedAt when it was first told
 */
public record EventPersonView(
        UUID contactId,
        String name,
        @Shown(FieldGroup.NOTES) String notes,
        Instant addedAt) {

    static final String COLUMNS = "t.contact_id, told_name(c), t.notes, t.added_at";

    static final String TABLES = "event_person t join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id";

    static EventPersonView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new EventPersonView(column.id(), column.text(), column.text(), column.instant());
    }
}
