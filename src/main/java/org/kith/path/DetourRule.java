package org.kith.path;

/** Why somebody is named where no path leads. */
public enum DetourRule {
    /** Brings people together. */
    CONNECTOR,
    /** Opens the door to a group. */
    GATEWAY,
    /** Works in the industry of the target. */
    SAME_INDUSTRY
}
