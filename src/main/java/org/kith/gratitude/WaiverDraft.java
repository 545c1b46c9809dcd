package org.kith.gratitude;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says when no thank-you will be sent.
 *
 * @param reason why
 * @param occurredAt when that was decided, since the fact until now; null for now
 */
public record WaiverDraft(
        @NotBlank(message = "A reason is needed.")
        @Size(max = 1000, message = "Up to 1000 characters.")
        @Shown(FieldGroup.NOTES)
        String reason,

        Instant occurredAt) {}
