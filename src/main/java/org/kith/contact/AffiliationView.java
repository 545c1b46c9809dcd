package org.kith.contact;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a contact works or belongs, as the API shows it; current while it has no end.
 *
 * @param organizationId the organization
 * @param organization its name
 * @param title the position
 * @param department the department
 * @param startedOn first day, or null
 * @param endedOn last day, or null while it lasts
 */
public record AffiliationView(
        UUID organizationId,
        String organization,
        String title,
        String department,
        LocalDate startedOn,
        LocalDate endedOn) {}
