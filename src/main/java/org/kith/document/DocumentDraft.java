package org.kith.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.page.Folded;
import org.kith.problem.Problem;

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

        @Size(max = 20_000, message = "Up to 20000 characters.")
        String notes) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static DocumentDraft of(Document document) {
        return new DocumentDraft(document.name, document.kind, document.versionOn, document.link, document.notes);
    }

    /** 422 unless the version was made between 1900 and today. */
    void refuseWrongDate(LocalDate today) {
        if (versionOn != null && versionOn.isAfter(today)) {
            throw Problem.invalid("/versionOn", "in-the-future", "A version is made by today.");
        }
        if (versionOn != null && versionOn.isBefore(EARLIEST)) {
            throw Problem.invalid("/versionOn", "out-of-bounds", "In the year 1900 or later.");
        }
    }

    void applyTo(Document document, Instant now) {
        document.name = name.strip();
        document.sortName = Folded.of(document.name);
        document.kind = kind;
        document.versionOn = versionOn;
        document.link = bare(link);
        document.notes = bare(notes);
        document.updatedAt = now;
    }

    static String bare(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
