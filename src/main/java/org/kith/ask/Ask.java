package org.kith.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.interaction.Channel;
import org.kith.tenancy.Owned;

/** One request to one contact. Its way is kept in the table {@code ask_step}; the dates here follow from it. */
@Entity
@Table(name = "ask")
public class Ask extends Owned {
    @Column(name = "contact_id")
    public UUID contactId;

    /** The search that it belongs to, whose policy holds; or null. */
    @Column(name = "search_id")
    public UUID searchId;

    @Enumerated(EnumType.STRING)
    public AskOrigin origin;

    @Enumerated(EnumType.STRING)
    public AskKind kind;

    /** How many of what is asked for, or null. */
    public Integer wanted;

    public String industry;

    @Column(name = "organization_id")
    public UUID organizationId;

    public String role;

    public String purpose;

    /** The words; null in a draft that has the standard ones, which follow from the rest. */
    public String text;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Whether it takes some courage. */
    public boolean stretch;

    /** Whether the contact is a stranger; null in a draft where that follows from the contact. */
    public Boolean cold;

    @Enumerated(EnumType.STRING)
    public AskStatus status;

    /** When it was sent or offered; null exactly while it is a draft. */
    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** When it was fulfilled or declined; null again once that was taken back. */
    @Column(name = "answered_at")
    public Instant answeredAt;

    /** The ask to somebody else that was declined or let be, and in whose place this one stands; or null. */
    @Column(name = "replaces_ask_id")
    public UUID replacesAskId;

    /** The ask that led to the contact, and whose path this one takes on; or null. */
    @Column(name = "continues_ask_id")
    public UUID continuesAskId;

    /** How many came of it, as last told; kept while the answer is taken back. */
    public Integer got;

    @Column(name = "decline_reason")
    @Enumerated(EnumType.STRING)
    public DeclineReason declineReason;

    static Ask of(UUID seekerId, UUID id, AskOrigin origin, Instant now) {
        Ask ask = new Ask();
        ask.begin(seekerId, id, now);
        ask.origin = origin;
        ask.status = AskStatus.DRAFT;
        return ask;
    }

    boolean isDraft() {
        return status == AskStatus.DRAFT;
    }

    /** It was sent or offered. What followed from the rest so far is kept as it was then. */
    void sent(Instant at, String words, boolean toAStranger) {
        status = AskStatus.SENT;
        askedAt = at;
        keep(words, toAStranger);
    }

    /** Keeps what followed from the rest, where nothing else is said. */
    void keep(String words, boolean toAStranger) {
        text = text == null ? words : text;
        cold = cold == null ? Boolean.valueOf(toAStranger) : cold;
    }

    void reminded(Instant at) {
        status = AskStatus.REMINDED;
        remindedAt = at;
    }

    void fulfilled(Instant at, Integer number) {
        status = AskStatus.FULFILLED;
        answeredAt = at;
        got = number;
        declineReason = null;
    }

    void declined(Instant at, DeclineReason reason) {
        status = AskStatus.DECLINED;
        answeredAt = at;
        declineReason = reason;
    }

    /** Back to where nothing was answered. */
    void back(AskStatus before) {
        status = before;
        answeredAt = null;
        declineReason = null;
    }
}
