package org.kith.group;

/** What brings the members of a group together. */
public enum GroupKind {
    /** A church, mosque, synagogue, temple. */
    PLACE_OF_WORSHIP,
    /** People with one pastime. */
    CLUB,
    /** A business that its members own. */
    CO_OP,
    /** People who train in one place. */
    GYM,
    /** People who once went to one school or employer. */
    ALUMNI,
    /** People who live near one another. */
    NEIGHBORHOOD,
    /** People of one trade or field. */
    PROFESSIONAL,
    /** Parents, pupils and staff of a school. */
    SCHOOL,
    /** People who meet on the net alone. */
    ONLINE,
    /** Anything else. */
    OTHER
}
