package org.kith.imports;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a row, as the API shows it.
 *
 * @param row number of the card or record in the file, from 1
 * @param contactId the contact it became or changed, or null
 * @param findings why it failed, or what was changed on the way
 */
public record ImportRowView(
        int row,
        ImportRowStatus status,
        UUID contactId,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = ImportFinding.class)
        String findings) {
    static final String COLUMNS = "t.row_number, t.status, t.contact_id, t.findings::text";

    /**
     * Why a row failed, or what was changed on the way.
     *
     * @param field the part of the row, or null for the whole
     */
    public record ImportFinding(String field, String code, String message) {}

    static ImportRowView read(ResultSet row) throws SQLException {
        return new ImportRowView(
                row.getInt(1),
                ImportRowStatus.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getString(4));
    }
}
