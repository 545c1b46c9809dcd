package org.kith.introduction;

/** Who does whom the kindness. */
public enum Direction {
    /** A connector introduces somebody to the seeker. */
    RECEIVED,
    /** The seeker introduces two others. */
    GIVEN
}
