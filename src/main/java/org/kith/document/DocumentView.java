package org.kith.document;

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
 * A document as the API shows one.
 *
 * @param versionOn the date of this version, or null
 */
public record DocumentView(
        UUID id,
        String name,
        DocumentKind kind,
        LocalDate versionOn,
        String link,
        @Shown(FieldGroup.NOTES) String notes,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS =
            "t.id, t.name, t.kind, t.version_on, t.link, t.notes, t.created_at, t.updated_at, t.version";

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id,
                document.name,
                document.kind,
                document.versionOn,
                document.link,
                document.notes,
                document.createdAt,
                document.updatedAt,
                document.version);
    }

    static DocumentView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new DocumentView(
                column.id(),
                column.text(),
                column.constant(DocumentKind.class),
                column.date(),
                column.text(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
