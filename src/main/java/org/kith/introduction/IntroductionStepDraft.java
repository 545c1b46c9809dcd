package org.kith.introduction;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a step of an introduction.
 *
 * @param occurredAt from the step before until now; null for now
 * @param channel by which way, or null
 */
public record IntroductionStepDraft(
        Instant occurredAt,
        Channel channel,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    static Move orNow(IntroductionAction action, IntroductionStepDraft said) {
        return said == null
                ? new Move(action, null, null, null, null, null)
                : new Move(action, said.occurredAt, said.channel, said.note, null, null);
    }
}
