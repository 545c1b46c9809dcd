package org.kith.lead;

/** By which way the seeker applied. */
public enum ApplicationMethod {
    /** By a form on the net. */
    ONLINE,
    /** By a letter over the net. */
    EMAIL,
    /** Through somebody there. */
    REFERRAL,
    /** Face to face. */
    IN_PERSON,
    /** Through a recruiter. */
    RECRUITER,
    /** By a letter on paper. */
    MAIL,
    /** Anything else. */
    OTHER
}
