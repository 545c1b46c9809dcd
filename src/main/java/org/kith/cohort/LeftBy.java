package org.kith.cohort;

/** Who ended a membership. */
enum LeftBy {
    /** Whose it is. */
    MEMBER,
    /** Whose cohort it was, by deleting it or by removing the member. */
    COACH
}
