package org.kith.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about an application.
 *
 * @param appliedOn from the discovery of the lead until today; null for today
 * @param documentId the version of the résumé, or null
 * @param contactId through whom, or null
 */
public record ApplicationDraft(
        LocalDate appliedOn,
        @NotNull(message = "A method is needed.") ApplicationMethod method,
        UUID documentId,
        UUID contactId,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static ApplicationDraft of(Application application) {
        return new ApplicationDraft(
                application.appliedOn,
                application.method,
                application.documentId,
                application.contactId,
                application.notes);
    }

    void applyTo(Application application, LocalDate on) {
        application.appliedOn = on;
        application.method = method;
        application.documentId = documentId;
        application.contactId = contactId;
        application.notes = Characters.unlessBlank(notes);
    }
}
