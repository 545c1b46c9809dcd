package org.kith.history;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a step that needs nothing else.
 *
 * @param occurredAt from 1900 until now; null for now
 * @param note in words, or null
 */
public record StepDraft(
        Instant occurredAt,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    /** What was said; without a body, a step taken now, of which nothing is told. */
    public static StepDraft orNow(StepDraft said) {
        return said == null ? new StepDraft(null, null) : said;
    }

    /** The note without blanks around it; null when nothing is left. */
    public String bareNote() {
        return Characters.bare(note);
    }
}
