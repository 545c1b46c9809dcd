package org.kith.venue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.history.Occurred;
import org.kith.http.Characters;
import org.kith.page.Folded;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about an event.
 *
 * @param startsAt from 1900 until 2199; it may lie ahead
 * @param venueId where it is; or null
 * @param attended whether the seeker was there, which takes that it has begun; null for no
 */
public record EventDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotNull(message = "A kind is needed.") EventKind kind,
        @NotNull(message = "A time is needed.") Instant startsAt,
        UUID venueId,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes,

        Boolean attended) {

    static EventDraft of(Event event) {
        return new EventDraft(event.name, event.kind, event.startsAt, event.venueId, event.notes, event.attended);
    }

    void applyTo(Event event, Instant now) {
        if (!Occurred.mayBeAppointed(startsAt)) {
            throw Problem.invalid("/startsAt", "out-of-bounds", "From the year 1900 to 2199.");
        }
        event.attended = Boolean.TRUE.equals(attended);
        if (event.attended && startsAt.isAfter(now)) {
            throw Problem.invalid("/attended", "in-the-future", "It has to have begun.");
        }
        event.name = name.strip();
        event.sortName = Folded.of(event.name);
        event.kind = kind;
        event.startsAt = startsAt;
        event.venueId = venueId;
        event.notes = Characters.unlessBlank(notes);
        event.updatedAt = now;
    }
}
