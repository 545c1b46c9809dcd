package org.kith.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a target employer and may change: three estimates from 1 to 5, each null where nothing is said.
 *
 * @param motivation how much the seeker wants to work there
 * @param posting how well what they advertise fits
 * @param advocacy how likely somebody there speaks for the seeker
 */
public record TargetEmployerRating(
        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer motivation,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer posting,

        @Min(value = 1, message = "From 1 to 5.") @Max(value = 5, message = "From 1 to 5.")
        Integer advocacy,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static TargetEmployerRating of(TargetEmployer employer) {
        return new TargetEmployerRating(employer.motivation, employer.posting, employer.advocacy, employer.notes);
    }

    void applyTo(TargetEmployer employer, Instant now) {
        employer.motivation = motivation;
        employer.posting = posting;
        employer.advocacy = advocacy;
        employer.notes = Characters.unlessBlank(notes);
        employer.updatedAt = now;
    }
}
