package org.kith.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a seeker says a search aims at; a member that is null has its default, see {@link Targets}.
 */
public record TargetsDraft(
        @Min(value = 0, message = "From 0 to 1000.") @Max(value = 1000, message = "From 0 to 1000.")
        Integer employers,

        @Min(value = 0, message = "From 0 to 1000.") @Max(value = 1000, message = "From 0 to 1000.")
        Integer employersWithKnownPerson,

        @Min(value = 0, message = "From 0 to 50.") @Max(value = 50, message = "From 0 to 50.")
        Integer circles,

        @Min(value = 0, message = "From 0 to 1000.") @Max(value = 1000, message = "From 0 to 1000.")
        Integer openLeads) {

    /** Nothing was said. */
    public static final TargetsDraft NONE = new TargetsDraft(null, null, null, null);
}
