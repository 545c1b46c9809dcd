package org.kith.gratitude;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a favor.
 *
 * @param occurredAt when it was done, or offered; from 1900 until now, null for now
 * @param status null for DONE
 */
public record FavorDraft(
        @NotNull(message = "A contact is needed.") UUID contactId,
        @NotNull(message = "A direction is needed.") FavorDirection direction,

        @NotBlank(message = "What was it?")
        @Size(max = 2000, message = "Up to 2000 characters.")
        @Shown(FieldGroup.NOTES)
        String what,

        Instant occurredAt,
        FavorStatus status) {

    FavorPatch facts() {
        return new FavorPatch(contactId, direction, what, occurredAt);
    }

    FavorStatus statusOrDone() {
        return status == null ? FavorStatus.DONE : status;
    }
}
