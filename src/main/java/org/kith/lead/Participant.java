package org.kith.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A contact who has to do with a lead.
 *
 * @param specialty the field of a recruiter or an agency, or null
 */
public record Participant(
        @NotNull(message = "A contact is needed.") UUID contactId,
        @NotNull(message = "A role is needed.") ParticipantRole role,
        @Size(max = 200, message = "Up to 200 characters.") String specialty) {}
