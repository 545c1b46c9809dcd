package org.kith.cohort;

/** What a member of a cohort agrees to, each by itself. */
public enum Consent {
    /** The coach sees counts of what was done, beside those of others. */
    PROGRESS,
    /** Passing leads on to the others, and taking theirs. */
    LEAD_POOL,
    /** Being asked, without being named, for a way into an organization, and asking the others. */
    INTRODUCTIONS,
    /** Warm paths over the networks of those who agreed. */
    POOLED_PATHS
}
