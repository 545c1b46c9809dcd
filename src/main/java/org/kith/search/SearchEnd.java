package org.kith.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * How a search ends.
 *
 * @param endedOn its last day, never in the future; null for today
 * @param whatWorked what brought the search on, for the next one to begin with; null leaves what was said before
 */
public record SearchEnd(
        LocalDate endedOn,
        @NotNull(message = "An outcome is needed.") SearchOutcome outcome,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String outcomeNote,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String whatWorked) {}
