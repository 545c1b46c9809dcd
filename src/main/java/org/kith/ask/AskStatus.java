package org.kith.ask;

/** Where an ask stands. */
public enum AskStatus {
    /** Not sent yet. */
    DRAFT,
    /** Sent, and waited for. */
    SENT,
    /** Reminded of, once. */
    REMINDED,
    /** The contact came through. */
    FULFILLED,
    /** The contact could not or would not: a normal outcome. */
    DECLINED,
    /** Unanswered and let be; an answer may still come. */
    RESTING;

    /** Whether an answer is waited for. */
    public boolean isOpen() {
        return this == SENT || this == REMINDED;
    }
}
