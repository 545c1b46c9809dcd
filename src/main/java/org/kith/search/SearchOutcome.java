package org.kith.search;

/** How a search ended. */
public enum SearchOutcome {
    /** With a job. */
    FOUND_JOB,
    /** In the job there was. */
    STAYED,
    /** It was given up, for now. */
    STOPPED,
    /** In another way. */
    OTHER
}
