package org.kith.interaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.problem.FieldError;

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

        @Size(max = 20_000, message = "Up to 20000 characters.")
        String notes) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

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
        if (occurredAt != null && occurredAt.isAfter(now)) {
            return Optional.of(FieldError.at("/occurredAt", "in-the-future", "It has to have happened."));
        }
        if (occurredAt != null && occurredAt.isBefore(EARLIEST)) {
            return Optional.of(FieldError.at("/occurredAt", "out-of-bounds", "In the year 1900 or later."));
        }
        return Optional.empty();
    }

    void applyTo(Interaction interaction, Instant now) {
        interaction.contactId = contactId;
        interaction.type = type;
        interaction.channel = channel == null ? type.usualChannel() : channel;
        interaction.occurredAt = occurredAt == null ? now : occurredAt;
        interaction.askedForSomething = Boolean.TRUE.equals(askedForSomething);
        interaction.stretch = Boolean.TRUE.equals(stretch);
        interaction.notes = notes == null || notes.isBlank() ? null : notes;
        interaction.updatedAt = now;
    }
}
