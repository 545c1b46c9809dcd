package org.kith.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.history.Occurred;
import org.kith.http.Characters;
import org.kith.page.Folded;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a document.
 *
 * @param versionOn the date of this version, from 1900 until today; null for none
 * @param link where it is kept; null for nowhere in particular
 */
public record DocumentDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotNull(message = "A kind is needed.") DocumentKind kind,
        LocalDate versionOn,

        @Size(max = 2_000, message = "Up to 2000 characters.")
        String link,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static DocumentDraft of(Document document) {
        return new DocumentDraft(document.name, document.kind, document.versionOn, document.link, document.notes);
    }

    /** 422 unless the version was made between 1900 and today. */
    void refuseWrongDate(LocalDate today) {
        if (versionOn != null) {
            Occurred.refuseImpossible(versionOn, today, "/versionOn", "A version is made by today.");
        }
    }

    void applyTo(Document document, Instant now) {
        document.name = name.strip();
        document.sortName = Folded.of(document.name);
        document.kind = kind;
        document.versionOn = versionOn;
        document.link = Characters.bare(link);
        document.notes = Characters.bare(notes);
        document.updatedAt = now;
    }
}
