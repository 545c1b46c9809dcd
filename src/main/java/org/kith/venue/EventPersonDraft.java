package org.kith.venue;

import jakarta.validation.constraints.Size;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/** What a client says about somebody who was met at an event. */
public record EventPersonDraft(
        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    String bareNotes() {
        return Characters.bare(notes);
    }
}
