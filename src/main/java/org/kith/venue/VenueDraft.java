package org.kith.venue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.http.Characters;
import org.kith.page.Folded;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a venue.
 *
 * @param place where it is, in words
 */
public record VenueDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotNull(message = "A kind is needed.") VenueKind kind,

        @Size(max = 300, message = "Up to 300 characters.") String place,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static VenueDraft of(Venue venue) {
        return new VenueDraft(venue.name, venue.kind, venue.place, venue.notes);
    }

    void applyTo(Venue venue, Instant now) {
        venue.name = name.strip();
        venue.sortName = Folded.of(venue.name);
        venue.kind = kind;
        venue.place = Characters.bare(place);
        venue.notes = Characters.unlessBlank(notes);
        venue.updatedAt = now;
    }
}
