package org.kith.credit;

/** What somebody did for a lead; none is worth more than another. */
public enum Contribution {
    /** Introduced the next one of the chain to the seeker. */
    INTRODUCED,
    /** Was met through an introduction, of which the lead came. */
    OPENED_DOOR,
    /** Told of it. */
    GAVE_LEAD,
    /** Came through when asked. */
    ANSWERED_ASK,
    /** Carried a document to somebody. */
    CARRIED_DOCUMENT,
    /** Took a document for themselves. */
    TOOK_DOCUMENT,
    /** Stood by an application. */
    REFERRED
}
