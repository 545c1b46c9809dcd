package org.kith.group;

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
 * A group as the API shows one. It is read from the database, never made of an entity alone, since the entity does not
 * know its members.
 *
 * @param gatewayContactId who opens the door to the others, or null
 * @param memberCount how many contacts are in it, the gateway person among them
 */
public record GroupView(
        UUID id,
        String name,
        GroupKind kind,
        UUID gatewayContactId,
        @Shown(FieldGroup.NOTES) String notes,
        int memberCount,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.name, t.kind, t.gateway_contact_id, t.notes,"
            + " (select count(*) from group_member m where m.seeker_id = t.seeker_id and m.group_id = t.id),"
            + " t.created_at, t.updated_at, t.version";

    static GroupView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new GroupView(
                column.id(),
                column.text(),
                column.constant(GroupKind.class),
                column.id(),
                column.text(),
                column.count(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
