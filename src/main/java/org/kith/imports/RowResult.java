package org.kith.imports;

import java.util.List;
import java.util.UUID;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.interchange.Finding;

/**
 * What became of a row, with what an undoing needs.
 *
 * @param contact the contact it became or changed, or null
 * @param before what was known of the contact before the row, or null
 * @param after what was known after it, or null
 */
record RowResult(
        int number,
        ImportRowStatus status,
        Contact contact,
        ContactDraft before,
        ContactDraft after,
        List<Finding> findings) {

    static RowResult without(int number, ImportRowStatus status, List<Finding> findings) {
        return new RowResult(number, status, null, null, null, findings);
    }

    UUID contactId() {
        return contact == null ? null : contact.id;
    }
}
