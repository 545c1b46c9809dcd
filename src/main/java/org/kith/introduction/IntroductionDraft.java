package org.kith.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.history.Occurred;
import org.kith.interaction.Channel;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about an introduction.
 *
 * @param connectorContactId who introduces; null for the seeker, who then says to whom
 * @param toContactId to whom the seeker introduces the target; only without a connector
 * @param why why this target, in words
 * @param forwardableText what the connector can forward as it is; null to have it drafted
 * @param requestedAt when the connector was asked, from 1900 until now; null for now
 * @param madeAt when both came to know of each other; null when that has not happened
 * @param unsolicited whether it came unasked; null for no. Then it was made, now unless {@code madeAt} says when
 */
public record IntroductionDraft(
        UUID connectorContactId,

        @NotNull(message = "Somebody to meet is needed.") @Valid
        Target target,

        UUID toContactId,
        UUID askId,
        UUID leadId,
        Channel channel,

        @Size(max = 1_000, message = "Up to 1000 characters.") @Shown(FieldGroup.NOTES)
        String why,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String forwardableText,

        Instant requestedAt,
        Instant madeAt,
        Boolean unsolicited) {

    /** What it says about who and why, times apart. */
    IntroductionChange words() {
        return new IntroductionChange(
                connectorContactId, target, toContactId, askId, leadId, channel, why, forwardableText);
    }

    boolean cameUnasked() {
        return Boolean.TRUE.equals(unsolicited);
    }

    /** Whether it begins as one that was made. */
    boolean wasMade() {
        return madeAt != null || cameUnasked();
    }

    /** Whether somebody was asked for it first. */
    boolean wasRequested() {
        return !wasMade() || requestedAt != null;
    }

    /** 422 when the times contradict each other, or the future. */
    void refuseWrongTimes(Instant now) {
        Occurred.at(requestedAt, now, "/requestedAt");
        Occurred.at(madeAt, now, "/madeAt");
        if (requestedAt != null && cameUnasked()) {
            throw Problem.invalid("/requestedAt", "unsolicited", "What came unasked was not requested.");
        }
        if (requestedAt != null && madeAt != null && madeAt.isBefore(requestedAt)) {
            throw Problem.invalid("/madeAt", "out-of-order", "It was made after it was requested.");
        }
        if (wasMade() && !target.hasAName()) {
            throw Problem.invalid("/target", "required", "Who was introduced has a name: a contact, or a person.");
        }
    }
}
