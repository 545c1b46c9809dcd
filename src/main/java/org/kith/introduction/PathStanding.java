package org.kith.introduction;

/** Where a path stands that is followed. */
public enum PathStanding {
    /** Whoever was reached last is to be asked. */
    TO_ASK,
    /** They were asked, and have not answered. */
    ASKED,
    /** They said yes; no introduction is noted. */
    AGREED,
    /** An introduction is under way. */
    UNDER_WAY,
    /** Nobody is left on it. */
    REACHED,
    /** Somebody declined or was let be, or nobody of whom anything is known is left. */
    STOPPED
}
