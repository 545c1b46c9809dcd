package org.kith.pool;

/** On whose ties a pooled path rests. */
public enum PooledPathRule {
    /** On the asker's alone, who finds it among the own warm paths as well. */
    OWN,
    /** It begins with one of the asker's contacts and goes on by ties that others know of. */
    THROUGH_A_CONTACT,
    /** It begins with another member of the cohort. */
    THROUGH_THE_COHORT
}
