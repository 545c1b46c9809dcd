package org.kith.lead;

import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * Somebody who interviews the seeker.
 *
 * @param number from 1, by which the interview names them
 * @param name as the seeker wrote it; null when the contact alone was named
 * @param contactId the contact who it is, or null
 */
public record Interviewer(
        int number,
        String name,
        UUID contactId,
        String title,
        @Shown(FieldGroup.CONTACT_DETAILS) String email) {}
