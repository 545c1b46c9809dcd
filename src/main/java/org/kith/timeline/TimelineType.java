package org.kith.timeline;

/** Of what kind the thing is that something happened with. */
public enum TimelineType {
    /** What happened between the seeker and a contact. */
    INTERACTION,
    /** A request to one contact. */
    ASK,
    /** Bringing two people together. */
    INTRODUCTION,
    /** A job, or a job to be. */
    LEAD,
    /** An application for it. */
    APPLICATION,
    /** A conversation about it. */
    INTERVIEW,
    /** A résumé handed to somebody. */
    DOCUMENT_SHARE,
    /** Thanks that were said. */
    THANK_YOU,
    /** Something that one did for the other. */
    FAVOR,
    /** A note. */
    NOTE,
    /** An occasion on which people met. */
    EVENT,
    /** The search itself. */
    SEARCH
}
