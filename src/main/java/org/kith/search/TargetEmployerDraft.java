package org.kith.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a new target employer: the organization by id or by name, and what
 * {@link TargetEmployerRating} holds.
 */
public record TargetEmployerDraft(
        UUID organizationId,

        @Size(max = 300, message = "Up to 300 characters.") String organization,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer motivation,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer posting,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer advocacy,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    TargetEmployerRating rating() {
        return new TargetEmployerRating(motivation, posting, advocacy, notes);
    }
}
