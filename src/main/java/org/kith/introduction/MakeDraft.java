package org.kith.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says when an introduction was made.
 *
 * @param occurredAt from the step before until now; null for now
 * @param channel by which way, or null
 * @param person who it turned out to be; needed where only a role was looked for
 */
public record MakeDraft(
        Instant occurredAt,
        Channel channel,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note,

        @Valid IntroducedPerson person) {

    static Move orNow(MakeDraft said) {
        return said == null
                ? IntroductionStepDraft.orNow(IntroductionAction.MAKE, null)
                : new Move(IntroductionAction.MAKE, said.occurredAt, said.channel, said.note, null, said.person);
    }
}
