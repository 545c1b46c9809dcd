package org.kith.suggestion;

/** How near somebody is to the ask in whose place they would be asked, the nearest first. */
enum Nearness {
    /** Works at the organization that the ask was about. */
    SAME_ORGANIZATION,
    /** Is in a group with whoever was asked. */
    SAME_GROUP,
    /** Is of the same circle. */
    SAME_CIRCLE,
    /** None of these. */
    NONE
}
