package org.kith.gratitude;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client may change about a favor: everything but its status.
 *
 * @param occurredAt when it was done, or offered; from 1900 until now, null for now
 */
public record FavorPatch(
        @NotNull(message = "A contact is needed.") UUID contactId,
        @NotNull(message = "A direction is needed.") FavorDirection direction,

        @NotBlank(message = "What was it?")
        @Size(max = 2000, message = "Up to 2000 characters.")
        @Shown(FieldGroup.NOTES)
        String what,

        Instant occurredAt) {

    static FavorPatch of(Favor favor) {
        return new FavorPatch(favor.contactId, favor.direction, favor.what, favor.occurredAt);
    }

    void applyTo(Favor favor, Instant now) {
        favor.contactId = contactId;
        favor.direction = direction;
        favor.what = what.strip();
        favor.happened(occurredAt == null ? now : occurredAt);
        favor.updatedAt = now;
    }
}
