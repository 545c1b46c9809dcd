package org.kith.introduction;

import java.time.Instant;
import org.kith.history.Step;
import org.kith.http.Characters;
import org.kith.interaction.Channel;

/**
 * A step that is about to be taken; what does not belong to its action is null.
 *
 * @param occurredAt null for now
 */
record Move(
        IntroductionAction action,
        Instant occurredAt,
        Channel channel,
        String note,
        DeclinedBy by,
        IntroducedPerson person) {

    Step step(IntroductionStatus reached, Instant at) {
        return Step.of(action.verb(), reached, at).through(channel).because(by, Characters.bare(note));
    }
}
