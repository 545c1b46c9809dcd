package org.kith.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says when the seeker passed a lead on.
 *
 * @param toContactId to whom
 * @param occurredAt from the discovery of the lead until now; null for now
 */
public record PassDraft(
        @NotNull(message = "A contact is needed.") UUID toContactId,
        Instant occurredAt,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {}
