package org.kith.seeker;

/** Who comes with a key. */
public enum AccountKind {
    /** A person looking for a job. */
    SEEKER,
    /** A person who works for seekers, as far as each of them has granted. */
    COACH,
    /** A program that works for seekers, as far as each of them has granted. */
    INTEGRATION
}
