package org.kith.gratitude;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a thank-you.
 *
 * @param kind null for a note
 * @param channel null when it is not told
 * @param offersHelp whether it offers help in return; null for no
 * @param sentAt from 1900 until now; null for now
 * @param settles the debts that it settles; null for all that was owed to the contact until it was sent
 */
public record ThankYouDraft(
        @NotNull(message = "A contact is needed.") UUID contactId,
        ThankYouKind kind,
        Channel channel,

        @Size(max = 5000, message = "Up to 5000 characters.") @Shown(FieldGroup.NOTES)
        String text,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String personalTouch,

        Boolean offersHelp,
        Instant sentAt,

        @Size(max = 50, message = "Up to 50 debts.") List<@NotNull(message = "A debt is needed.") UUID> settles) {

    static ThankYouDraft of(ThankYou thanks, List<UUID> named) {
        return new ThankYouDraft(
                thanks.contactId,
                thanks.kind,
                thanks.channel,
                thanks.text,
                thanks.personalTouch,
                thanks.offersHelp,
                thanks.sentAt,
                thanks.settlesAll ? null : named);
    }

    void applyTo(ThankYou thanks, Instant now) {
        thanks.contactId = contactId;
        thanks.kind = kind == null ? ThankYouKind.NOTE : kind;
        thanks.channel = channel;
        thanks.text = Characters.bare(text);
        thanks.personalTouch = Characters.bare(personalTouch);
        thanks.offersHelp = Boolean.TRUE.equals(offersHelp);
        thanks.sentAt = sentAt == null ? now : sentAt;
        thanks.settlesAll = settles == null;
        thanks.updatedAt = now;
    }
}
