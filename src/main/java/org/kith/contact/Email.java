package org.kith.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An e-mail address of a contact.
 *
 * @param address as it was given
 * @param label what it is for, such as work
 */
public record Email(
        @NotBlank(message = "An address is needed.") @Size(max = 320, message = "Up to 320 characters.")
        String address,

        @Size(max = 100, message = "Up to 100 characters.") String label) {}
