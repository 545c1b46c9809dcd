package org.kith.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * That a lead was passed on, as the API shows it.
 *
 * @param givenByContactId who had given the lead to the seeker, and keeps the credit; or null
 * @param toContactId to whom it was passed on
 */
public record PassView(
        UUID id,
        UUID leadId,
        UUID givenByContactId,
        UUID toContactId,
        Instant occurredAt,
        @Shown(FieldGroup.NOTES) String note,
        Instant createdAt) {

    static final String TABLES = "lead_pass t join lead l on l.seeker_id = t.seeker_id and l.id = t.lead_id";

    static final String COLUMNS =
            "t.id, t.lead_id, l.given_by_contact_id, t.to_contact_id, t.occurred_at, t.note, t.created_at";

    static PassView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new PassView(
                column.id(), column.id(), column.id(), column.id(), column.instant(), column.text(), column.instant());
    }
}
