package org.kith.progress;

/** What was tried in a search, or could be, beside asks and deeds; each names things by their ids. */
enum TriedFact {
    /** An interaction. */
    INFORMATIONAL_INTERVIEW,
    /** An event that was attended. */
    EVENT,
    /** One at a venue. */
    EVENT_AT_VENUE,
    /** A contact who was met once. */
    MET_ONCE,
    /** A contact who was met more often. */
    MET_AGAIN,
    /** A contact with whom the seeker was in touch again after the tie had been dormant. */
    WOKEN,
    /** An interview that ended with a no. */
    INTERVIEW_WITH_A_NO,
    /** A contact who held such an interview. */
    INTERVIEWER,
    /** A contact through whom a group is reached. */
    GATEWAY,
    /** A contact who works for a target employer. */
    INSIDER
}
