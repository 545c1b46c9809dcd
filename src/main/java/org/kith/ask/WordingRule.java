package org.kith.ask;

/** How a receiver reads an ask. */
public enum WordingRule {
    /** It says where, or what for, so that somebody comes to mind. */
    SPECIFIC,
    /** It is meant for the one who reads it. */
    PERSONAL,
    /** It takes a moment, not an evening. */
    LIGHT,
    /** It can be answered with a small yes. */
    EASY
}
