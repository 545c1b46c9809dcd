package org.kith.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody nobody has named yet.
 *
 * @param title what they do
 * @param organizationId where; null for anywhere
 */
public record WantedRole(
        @NotBlank(message = "A title is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String title,

        UUID organizationId) {}
