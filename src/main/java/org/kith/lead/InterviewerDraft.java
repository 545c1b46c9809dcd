package org.kith.lead;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about an interviewer. A name or a contact is needed.
 *
 * @param contactId the contact who it is, or null
 */
public record InterviewerDraft(
        @Size(max = 300, message = "Up to 300 characters.") String name,
        UUID contactId,
        @Size(max = 300, message = "Up to 300 characters.") String title,

        @Size(max = 320, message = "Up to 320 characters.") @Shown(FieldGroup.CONTACT_DETAILS)
        String email) {

    static InterviewerDraft of(Interviewer interviewer) {
        return new InterviewerDraft(
                interviewer.name(), interviewer.contactId(), interviewer.title(), interviewer.email());
    }

    /** The same one, to be reached there. */
    InterviewerDraft at(String address) {
        return new InterviewerDraft(name, contactId, title, address);
    }

    boolean namesNobody() {
        return contactId == null && (name == null || name.isBlank());
    }
}
