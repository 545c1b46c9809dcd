package org.kith.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A phone number of a contact.
 *
 * @param number as it was given
 * @param normalized in international form (E.164), or null when it cannot be dialled
 * @param label what it is for, such as mobile
 */
public record Phone(
        @NotBlank(message = "A number is needed.") @Size(max = 100, message = "Up to 100 characters.")
        String number,

        @Size(max = 100, message = "Up to 100 characters.") String normalized,
        @Size(max = 100, message = "Up to 100 characters.") String label) {}
