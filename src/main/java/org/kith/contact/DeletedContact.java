package org.kith.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * What went with a contact that was deleted.
 *
 * @param id the contact
 * @param removed how many of each
 */
public record DeletedContact(UUID id, Removed removed) {
    static final String COUNT = "select (select count(*) from affiliation where seeker_id = ? and contact_id = ?),"
            + " (select count(*) from relationship where seeker_id = ? and (contact_id = ? or other_contact_id = ?)),"
            + " (select count(*) from interaction where seeker_id = ? and contact_id = ?),"
            + " (select count(*) from group_member where seeker_id = ? and contact_id = ?)";

    /** How many of each kind went with the contact. */
    public record Removed(int affiliations, int relationships, int interactions, int groupMemberships) {}

    static List<UUID> values(UUID seekerId, UUID id) {
        return List.of(seekerId, id, seekerId, id, id, seekerId, id, seekerId, id);
    }

    static DeletedContact read(UUID id, ResultSet row) throws SQLException {
        return new DeletedContact(id, new Removed(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }
}
