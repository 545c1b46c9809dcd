package org.kith.ask;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What an ask says, and to whom.
 *
 * @param kind null for names
 * @param wanted how many: 1 to 50
 * @param text null for the standard question, adapted to what is asked for
 * @param stretch whether it takes some courage; null for no
 * @param cold whether the contact is a stranger; null for what the contact's closeness says
 * @param replacesAskId the ask in whose place this one stands, or null
 */
public record AskContent(
        @NotNull(message = "A contact is needed.") UUID contactId,
        UUID searchId,
        AskKind kind,

        @Min(value = 1, message = "From 1.") @Max(value = 50, message = "Up to 50.")
        Integer wanted,

        @Size(max = 200, message = "Up to 200 characters.") String industry,
        UUID organizationId,
        @Size(max = 200, message = "Up to 200 characters.") String role,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String purpose,

        @Size(max = 5000, message = "Up to 5000 characters.") @Shown(FieldGroup.NOTES)
        String text,

        Channel channel,
        Boolean stretch,
        @Shown(FieldGroup.CLOSENESS) Boolean cold,
        UUID replacesAskId) {

    static AskContent of(Ask ask) {
        return new AskContent(
                ask.contactId,
                ask.searchId,
                ask.kind,
                ask.wanted,
                ask.industry,
                ask.organizationId,
                ask.role,
                ask.purpose,
                ask.text,
                ask.channel,
                ask.stretch,
                ask.cold,
                ask.replacesAskId);
    }

    AskKind kindOrUsual() {
        return Objects.requireNonNullElse(kind, AskKind.NAMES);
    }

    void applyTo(Ask ask, Instant now) {
        ask.contactId = contactId;
        ask.searchId = searchId;
        ask.kind = kindOrUsual();
        ask.wanted = wanted;
        ask.industry = Characters.bare(industry);
        ask.organizationId = organizationId;
        ask.role = Characters.bare(role);
        ask.purpose = Characters.bare(purpose);
        ask.text = Characters.bare(text);
        ask.channel = channel;
        ask.stretch = Boolean.TRUE.equals(stretch);
        ask.cold = cold;
        ask.replacesAskId = replacesAskId;
        ask.updatedAt = now;
    }
}
