package org.kith.search;

/** Why somebody searches. */
public enum SearchReason {
    /** The job there is makes unhappy. */
    UNHAPPY_IN_JOB,
    /** There is no job. */
    JOBLESS,
    /** Anything else. */
    OTHER
}
