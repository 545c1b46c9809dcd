package org.kith.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.interaction.Channel;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a document that was handed over.
 *
 * @param toContactId into whose hands it went
 * @param forContactId for whom it is in the end; null for the contact themselves, or for somebody outside of the network
 * @param forPerson the same in words; not together with {@code forContactId}
 * @param channel null when nobody noted it
 * @param initiative null for the seeker's
 * @param occurredAt from 1900 until now; null for now
 */
public record DocumentShareDraft(
        @NotNull(message = "A document is needed.") UUID documentId,
        @NotNull(message = "A contact is needed.") UUID toContactId,
        UUID forContactId,
        @Size(max = 300, message = "Up to 300 characters.") String forPerson,
        UUID organizationId,
        UUID leadId,
        UUID askId,
        Channel channel,
        Initiative initiative,
        Instant occurredAt,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static DocumentShareDraft of(DocumentShare share) {
        return new DocumentShareDraft(
                share.documentId,
                share.toContactId,
                share.forContactId,
                share.forPerson,
                share.organizationId,
                share.leadId,
                share.askId,
                share.channel,
                share.initiative,
                share.occurredAt,
                share.notes);
    }

    /** Whether it goes from hand to hand otherwise than the share says. */
    boolean isAnotherHandOver(DocumentShare share) {
        return !documentId.equals(share.documentId) || !toContactId.equals(share.toContactId);
    }

    /** 422 when it is for two at once. */
    void refuseTwoAddressees() {
        if (forContactId != null && Characters.bare(forPerson) != null) {
            throw Problem.invalid("/forPerson", "one-addressee", "Not together with a contact.");
        }
    }

    void applyTo(DocumentShare share, Instant now) {
        share.documentId = documentId;
        share.toContactId = toContactId;
        share.forContactId = toContactId.equals(forContactId) ? null : forContactId;
        share.forPerson = Characters.bare(forPerson);
        share.organizationId = organizationId;
        share.leadId = leadId;
        share.askId = askId;
        share.channel = channel;
        share.initiative = initiative == null ? Initiative.SEEKER : initiative;
        share.occurredAt = occurredAt == null ? now : occurredAt;
        share.notes = Characters.bare(notes);
        share.updatedAt = now;
    }
}
