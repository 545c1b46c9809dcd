package org.kith.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A page of a contact.
 *
 * @param url as it was given
 * @param label what it is, such as profile
 */
public record Url(
        @NotBlank(message = "An address is needed.") @Size(max = 2000, message = "Up to 2000 characters.")
        String url,

        @Size(max = 100, message = "Up to 100 characters.") String label) {}
