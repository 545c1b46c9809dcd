package org.kith.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.interaction.Channel;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What may change about an introduction, its steps apart. Who takes part is settled once it was made.
 *
 * @param forwardableText null to have it drafted anew
 */
public record IntroductionChange(
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
        String forwardableText) {

    static IntroductionChange of(Introduction introduction) {
        return new IntroductionChange(
                introduction.connectorContactId,
                Target.of(introduction),
                introduction.toContactId,
                introduction.askId,
                introduction.leadId,
                introduction.channel,
                introduction.why,
                introduction.forwardableText);
    }

    /** Whether other people take part than before. */
    boolean isAboutOthersThan(Introduction introduction) {
        return !Objects.equals(connectorContactId, introduction.connectorContactId)
                || !Objects.equals(toContactId, introduction.toContactId)
                || !target.equals(Target.of(introduction));
    }

    /** 422 unless three different people, or two and the seeker, take part. */
    void refuseWrongPeople() {
        target.refuseUnclear();
        if (connectorContactId == null && toContactId == null) {
            throw Problem.invalid(
                    "/toContactId", "required", "Without a connector you introduce: to whom is needed then.");
        }
        if (connectorContactId != null && toContactId != null) {
            throw Problem.invalid("/toContactId", "one-other", "A connector introduces to you, and to nobody else.");
        }
        if (target.contactId() != null && target.contactId().equals(connectorContactId)) {
            throw Problem.invalid("/target/contactId", "oneself", "Somebody else than the connector.");
        }
        if (target.contactId() != null && target.contactId().equals(toContactId)) {
            throw Problem.invalid("/target/contactId", "oneself", "Somebody else than the one they are to meet.");
        }
    }

    /** Applies everything but the text to forward. */
    void applyTo(Introduction introduction, Instant now) {
        if (isAboutOthersThan(introduction)) {
            introduction.connectorContactId = connectorContactId;
            introduction.toContactId = toContactId;
            introduction.aimAt(target);
        }
        introduction.askId = askId;
        introduction.leadId = leadId;
        introduction.channel = channel;
        introduction.why = Characters.bare(why);
        introduction.updatedAt = now;
    }
}
