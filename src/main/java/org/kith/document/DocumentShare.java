package org.kith.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.interaction.Channel;
import org.kith.tenancy.Owned;

/** A document handed to a contact, for themselves or to be carried to somebody else. */
@Entity
@Table(name = "document_share")
public class DocumentShare extends Owned {
    @Column(name = "document_id")
    public UUID documentId;

    /** Into whose hands the seeker gave it. */
    @Column(name = "to_contact_id")
    public UUID toContactId;

    /** For whom it is meant in the end, when that is another contact. */
    @Column(name = "for_contact_id")
    public UUID forContactId;

    /** For whom it is meant in the end, when that is nobody of the network. */
    @Column(name = "for_person")
    public String forPerson;

    @Column(name = "organization_id")
    public UUID organizationId;

    @Column(name = "lead_id")
    public UUID leadId;

    @Column(name = "ask_id")
    public UUID askId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    @Enumerated(EnumType.STRING)
    public Initiative initiative;

    @Column(name = "occurred_at")
    public Instant occurredAt;

    /** When the courier's way ended, or null. */
    @Column(name = "arrived_at")
    public Instant arrivedAt;

    public String notes;

    static DocumentShare of(UUID seekerId, UUID id, Instant now) {
        DocumentShare share = new DocumentShare();
        share.begin(seekerId, id, now);
        return share;
    }
}
