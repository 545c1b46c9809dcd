package org.kith.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something a contact once did to help.
 *
 * @param on when, or null
 * @param what what it was
 */
public record PastHelp(
        LocalDate on,

        @NotBlank(message = "What was it?") @Size(max = 2000, message = "Up to 2000 characters.")
        String what) {}
