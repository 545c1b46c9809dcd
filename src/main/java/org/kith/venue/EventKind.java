package org.kith.venue;

/** What kind of occasion an event is. */
public enum EventKind {
    /** Where employers look for people. */
    CAREER_FAIR,
    /** People of one trade or interest. */
    MEETUP,
    /** Talks over a day or more. */
    CONFERENCE,
    /** An evening of a club. */
    CLUB,
    /** A service, and the coffee after it. */
    WORSHIP,
    /** People who learn together. */
    CLASS,
    /** People who celebrate. */
    PARTY,
    /** Anything else. */
    OTHER
}
