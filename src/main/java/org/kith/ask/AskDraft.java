package org.kith.ask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a new ask. Its members until replacesAskId are those of {@link AskContent}.
 *
 * @param continuesAskId the ask that led to this contact, or null
 * @param path whom it is to lead to, the nearest first; null for what is left of the path of the ask that it continues
 * @param origin null for asked
 * @param askedAt from 1900 until now: it was sent then; null for a draft
 * @param override why a limit does not hold this time; for an ask that is sent
 */
public record AskDraft(
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
        UUID replacesAskId,
        UUID continuesAskId,

        @Size(max = 4, message = "Up to 4 people.")
        List<@NotNull(message = "Somebody is needed.") @Valid PathPlaceDraft> path,

        AskOrigin origin,
        Instant askedAt,

        @Size(max = 1000, message = "Up to 1000 characters.") @Shown(FieldGroup.NOTES)
        String override) {

    AskContent content() {
        return new AskContent(
                contactId,
                searchId,
                kind,
                wanted,
                industry,
                organizationId,
                role,
                purpose,
                text,
                channel,
                stretch,
                cold,
                replacesAskId);
    }

    AskOrigin originOrUsual() {
        return Objects.requireNonNullElse(origin, AskOrigin.ASKED);
    }

    /** Whether it is sent, or offered, from the beginning. */
    boolean beginsSent() {
        return askedAt != null || origin == AskOrigin.OFFERED;
    }
}
