package org.kith.pool;

/** On what a pooled path, or that there is none, rests. */
public enum PooledPathFact {
    /** The asker knows the first person. */
    YOUR_CONTACT,
    /** Another member knows the next person. */
    KNOWN_IN_COHORT,
    /** The last person is at the organization. */
    AT_ORGANIZATION,
    /** So few others pool their networks that "somebody" would be a name. */
    TOO_FEW_POOL,
    /** No path leads there. */
    OUT_OF_REACH
}
