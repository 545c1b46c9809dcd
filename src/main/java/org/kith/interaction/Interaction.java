package org.kith.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** Something that happened between the seeker and a contact. */
@Entity
@Table(name = "interaction")
public class Interaction extends Owned {
    @Column(name = "contact_id")
    public UUID contactId;

    @Enumerated(EnumType.STRING)
    public InteractionType type;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** When it happened, never in the future. */
    @Column(name = "occurred_at")
    public Instant occurredAt;

    @Column(name = "asked_for_something")
    public boolean askedForSomething;

    /** Whether it took the seeker some courage. */
    public boolean stretch;

    public String notes;

    static Interaction of(UUID seekerId, UUID id, Instant now) {
        Interaction interaction = new Interaction();
        interaction.begin(seekerId, id, now);
        return interaction;
    }
}
