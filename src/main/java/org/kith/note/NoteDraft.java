package org.kith.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.about.Reference;
import org.kith.history.Occurred;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a note.
 *
 * @param about null for nothing in particular
 * @param occurredAt from 1900 until now; null for now
 */
public record NoteDraft(
        @Valid Reference about,

        @NotBlank(message = "A text is needed.")
        @Size(max = 20_000, message = "Up to 20000 characters.")
        @Shown(FieldGroup.NOTES)
        String text,

        Instant occurredAt) {

    static NoteDraft of(Note note) {
        return new NoteDraft(note.about(), note.text, note.occurredAt);
    }

    void applyTo(Note note, Instant now) {
        note.aboutType = about == null ? null : about.type();
        note.aboutId = about == null ? null : about.id();
        note.text = text;
        note.occurredAt = Occurred.at(occurredAt, now, "/occurredAt");
        note.updatedAt = now;
    }
}
