package org.kith.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The identifier of a contact in another system.
 *
 * @param source the system
 * @param id the identifier there
 */
public record ExternalId(
        @NotBlank(message = "A source is needed.") @Size(max = 100, message = "Up to 100 characters.")
        String source,

        @NotBlank(message = "An id is needed.") @Size(max = 300, message = "Up to 300 characters.")
        String id) {}
