package org.kith.about;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Points at anything the seeker has.
 *
 * @param type of which kind it is
 */
public record Reference(
        @NotNull(message = "A type is needed.") Kind type,
        @NotNull(message = "An id is needed.") UUID id) {

    /** The reference to the thing, or null when there is no id. */
    public static Reference of(Kind type, UUID id) {
        return id == null ? null : new Reference(type, id);
    }
}
