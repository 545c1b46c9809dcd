package org.kith.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * A contact in a group as the API shows one.
 *
 * @param gateway whether the contact opens the door to the others
 * @param joinedAt when the contact was first put into the group
 */
public record GroupMemberView(UUID contactId, String name, String role, boolean gateway, Instant joinedAt) {

    static final String COLUMNS =
            "t.contact_id, told_name(c), t.role, g.gateway_contact_id is not distinct from t.contact_id, t.joined_at";

    static final String TABLES = "group_member t"
            + " join contact_group g on g.seeker_id = t.seeker_id and g.id = t.group_id"
            + " join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id";

    static GroupMemberView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new GroupMemberView(column.id(), column.text(), column.text(), column.bool(), column.instant());
    }
}
