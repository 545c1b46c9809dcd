package org.kith.path;

/** How a path leads to its target. */
public enum PathRule {
    /** The seeker knows whoever is to be reached. */
    DIRECT,
    /** One or more people introduce the seeker on the way. */
    INTRODUCTIONS,
    /** It ends with somebody who has left the target. */
    FORMERLY_THERE,
    /** It ends with somebody nobody has named yet. */
    SOMEBODY_UNNAMED
}
