package org.kith.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a search ends.
 *
 * @param endedOn its last day, never in the future; null for today
 */
public record SearchEnd(
        LocalDate endedOn,
        @NotNull(message = "An outcome is needed.") SearchOutcome outcome,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String outcomeNote) {}
