package org.kith.contact;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a contact works or belongs, as a client says it: an organization by id, or by name.
 *
 * @param organizationId an organization of the seeker
 * @param organization or its name; one of that name is found or made
 * @param title the position
 * @param department the department
 * @param startedOn first day, or null
 * @param endedOn last day, or null while it lasts
 */
public record AffiliationDraft(
        UUID organizationId,
        @Size(max = 300, message = "Up to 300 characters.") String organization,
        @Size(max = 300, message = "Up to 300 characters.") String title,
        @Size(max = 300, message = "Up to 300 characters.") String department,
        LocalDate startedOn,
        LocalDate endedOn) {}
