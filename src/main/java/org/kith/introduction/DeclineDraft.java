package org.kith.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says when somebody would rather not.
 *
 * @param by who
 * @param occurredAt from the step before until now; null for now
 * @param channel by which way, or null
 */
public record DeclineDraft(
        @NotNull(message = "Who declined is needed.") DeclinedBy by,
        Instant occurredAt,
        Channel channel,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    Move move() {
        return new Move(IntroductionAction.DECLINE, occurredAt, channel, note, by, null);
    }
}
