package org.kith.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about what came of an interview; said again, it corrects what was said before.
 *
 * @param occurredAt from the last outcome until now; null for now
 * @param reason in words, or null
 * @param external whether the reason has nothing to do with the seeker; null when nobody knows
 * @param impressed null for {@link Impressed#UNKNOWN}
 */
public record OutcomeDraft(
        @NotNull(message = "An outcome is needed.") InterviewOutcome outcome,
        Instant occurredAt,

        @Size(max = 1000, message = "Up to 1000 characters.") @Shown(FieldGroup.NOTES)
        String reason,

        Boolean external,
        Impressed impressed) {

    void applyTo(Interview interview, Instant now) {
        interview.outcome = outcome;
        interview.reason = bareReason();
        interview.external = external;
        interview.impressed = impressed == null ? Impressed.UNKNOWN : impressed;
        interview.updatedAt = now;
    }

    String bareReason() {
        return Characters.bare(reason);
    }
}
