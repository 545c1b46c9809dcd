package org.kith.gratitude;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.interaction.Channel;
import org.kith.tenancy.Owned;

/** Thanks that were said to a contact. */
@Entity
@Table(name = "thank_you")
public class ThankYou extends Owned {
    @Column(name = "contact_id")
    public UUID contactId;

    @Enumerated(EnumType.STRING)
    public ThankYouKind kind;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** What was said, or null. */
    public String text;

    /** What made it this person's and nobody else's, or null. */
    @Column(name = "personal_touch")
    public String personalTouch;

    /** Whether the seeker offered to help in return. */
    @Column(name = "offers_help")
    public boolean offersHelp;

    /** Never in the future. */
    @Column(name = "sent_at")
    public Instant sentAt;

    /** Whether it settles all that was owed to the contact until it was sent; else what it names. */
    @Column(name = "settles_all")
    public boolean settlesAll;

    /** Why it could have gone to anybody; empty when it could not. A hint, found when it was written. */
    @Column(name = "generic_because")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> genericBecause = List.of();

    static ThankYou of(UUID seekerId, UUID id, Instant now) {
        ThankYou thanks = new ThankYou();
        thanks.begin(seekerId, id, now);
        return thanks;
    }
}
