package org.kith.venue;

/** What kind of place a venue is. */
public enum VenueKind {
    /** A church, synagogue, mosque or temple. */
    PLACE_OF_WORSHIP,
    /** A club's house or grounds. */
    CLUB,
    /** A school or university. */
    SCHOOL,
    /** A company's own rooms. */
    OFFICE,
    /** A place to work at, shared. */
    COWORKING,
    /** A place to eat or drink. */
    CAFE,
    /** A hall for fairs and conferences. */
    CONVENTION_CENTER,
    /** A library or community center. */
    COMMUNITY_CENTER,
    /** A place to train. */
    GYM,
    /** Somebody's home. */
    HOME,
    /** Somewhere on the Internet. */
    ONLINE,
    /** Anything else. */
    OTHER
}
