package org.kith.ask;

import java.util.Locale;

/** What can be done with an ask, from where, and where it leads. */
public enum AskAction {
    /** It reaches the contact. */
    SEND(AskStatus.SENT),
    /** The contact is gently reminded. */
    REMIND(AskStatus.REMINDED),
    /** The contact came through, be it late or after declining. */
    FULFILL(AskStatus.FULFILLED),
    /** The contact declined. */
    DECLINE(AskStatus.DECLINED),
    /** It is let be. */
    REST(AskStatus.RESTING),
    /** The last answer or rest is taken back. */
    REOPEN(null);

    private final AskStatus to;

    AskAction(AskStatus to) {
        this.to = to;
    }

    /** Where it leads; null for back to where the ask was before. */
    AskStatus to() {
        return to;
    }

    /** Whether it can be done there at all. */
    boolean leadsOnFrom(AskStatus status) {
        return switch (this) {
            case SEND -> status == AskStatus.DRAFT;
            case REMIND -> status == AskStatus.SENT;
            case FULFILL -> status.isOpen() || status == AskStatus.RESTING || status == AskStatus.DECLINED;
            case DECLINE -> status.isOpen() || status == AskStatus.RESTING;
            case REST -> status.isOpen();
            case REOPEN -> status != AskStatus.DRAFT && !status.isOpen();
        };
    }

    /** As it stands in the path and in the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
