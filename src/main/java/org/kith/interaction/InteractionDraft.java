package org.kith.interaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.history.Occurred;
import org.kith.http.Characters;
import org.kith.problem.FieldError;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about an interaction.
 *
 * @param channel null for the usual one of the type
 * @param occurredAt from 1900 until now; null for now
 * @param askedForSomething null for no
 * @param stretch whether it took some courage; null for no
 */
public record InteractionDraft(
        @NotNull(message = "A contact is needed.") UUID contactId,
        @NotNull(message = "A type is needed.") InteractionType type,
        Channel channel,
        Instant occurredAt,
        Boolean askedForSomething,
        Boolean stretch,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static InteractionDraft of(Interaction interaction) {
        return new InteractionDraft(
                interaction.contactId,
                interaction.type,
                interaction.channel,
                interaction.occurredAt,
                interaction.askedForSomething,
                interaction.stretch,
                interaction.notes);
    }

    /** What is wrong with the time: what has not happened yet is no interaction. */
    Optional<FieldError> wrongTime(Instant now) {
        return Occurred.wrong(occurredAt, now, "/occurredAt");
    }

    void applyTo(Interaction interaction, Instant now) {
        interaction.contactId = contactId;
        interaction.type = type;
        interaction.channel = channel == null ? type.usualChannel() : channel;
        interaction.occurredAt = occurredAt == null ? now : occurredAt;
        interaction.askedForSomething = Boolean.TRUE.equals(askedForSomething);
        interaction.stretch = Boolean.TRUE.equals(stretch);
        interaction.notes = Characters.unlessBlank(notes);
        interaction.updatedAt = now;
    }
}
