package org.kith.ask;

/** On whose initiative help came about. */
public enum AskOrigin {
    /** The seeker asked. */
    ASKED,
    /** It was offered unasked; no limit holds, and nobody is chased for it. */
    OFFERED
}
