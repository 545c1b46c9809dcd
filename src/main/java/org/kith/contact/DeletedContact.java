package org.kith.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What went with a contact that was deleted.
 *
 * @param id the contact
 * @param removed how many of each
 */
public record DeletedContact(UUID id, Removed removed) {
    static final String COUNT = "select " + count("affiliation", "x.contact_id") + ", "
            + count("relationship", "x.contact_id", "x.other_contact_id") + ", "
            + count("interaction", "x.contact_id") + ", "
            + count("group_member", "x.contact_id") + ", "
            + count("ask", "x.contact_id") + ", "
            + count("introduction", "x.connector_contact_id", "x.target_contact_id", "x.to_contact_id") + ", "
            + count("document_share", "x.to_contact_id") + ", "
            + count("lead_participant", "x.contact_id") + ", "
            + count("lead_pass", "x.to_contact_id") + ", "
            + count("favor", "x.contact_id") + ", "
            + count("thank_you", "x.contact_id") + ", "
            + count("debt", "x.contact_id") + ", "
            + count("event_person", "x.contact_id") + ", "
            + count("prompt_answer", "x.contact_id") + ", "
            + count("ask_path_person", "x.contact_id") + ", "
            + count("note", "x.about_id") + ", "
            + count("reminder", "x.about_id") + ", "
            + count("interviewer", "x.contact_id") + ", "
            + count("import_row", "x.contact_id")
            + " from (select ?::uuid as seeker, ?::uuid as contact) gone";

    /** How many of each kind went with the contact. */
    public record Removed(
            int affiliations,
            int relationships,
            int interactions,
            int groupMemberships,
            int asks,
            int introductions,
            int documentShares,
            int leadParticipations,
            int leadsPassedOn,
            int favors,
            int thankYous,
            int debts,
            int eventsMetAt,
            int promptAnswers,
            int askPathPlaces,
            @Shown(FieldGroup.NOTES) int notes,
            int reminders,
            int interviewers,
            int importRows) {}

    static List<UUID> values(UUID seekerId, UUID id) {
        return List.of(seekerId, id);
    }

    static DeletedContact read(UUID id, ResultSet row) throws SQLException {
        return new DeletedContact(
                id,
                new Removed(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        row.getInt(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19)));
    }

    private static String count(String table, String... columns) {
        return "(select count(*) from " + table + " x where x.seeker_id = gone.seeker and gone.contact in ("
                + String.join(", ", columns) + "))";
    }
}
