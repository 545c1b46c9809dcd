package org.kith.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.history.StepDraft;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says when a reminder is to come back later.
 *
 * @param until the day on which it is due from here on, after the one on which it was
 * @param occurredAt from 1900 until now; null for now
 * @param note in words, or null
 */
public record Snooze(
        @NotNull(message = "A day is needed.") LocalDate until,
        Instant occurredAt,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    StepDraft step() {
        return new StepDraft(occurredAt, note);
    }
}
