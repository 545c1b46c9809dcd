package org.kith.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An application as the API shows one.
 *
 * @param documentId the version of the résumé, or null
 * @param contactId through whom, or null
 */
public record ApplicationView(
        UUID id,
        UUID leadId,
        LocalDate appliedOn,
        ApplicationMethod method,
        UUID documentId,
        UUID contactId,
        @Shown(FieldGroup.NOTES) String notes,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.lead_id, t.applied_on, t.method, t.document_id, t.contact_id, t.notes,"
            + " t.created_at, t.updated_at, t.version";

    /** A contact or a document that is deleted leaves the application, which is no change of its own. */
    @Override
    public String variant() {
        return Integer.toHexString((contactId + "" + documentId).hashCode());
    }

    static ApplicationView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new ApplicationView(
                column.id(),
                column.id(),
                column.date(),
                column.constant(ApplicationMethod.class),
                column.id(),
                column.id(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
