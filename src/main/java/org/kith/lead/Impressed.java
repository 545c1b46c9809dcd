package org.kith.lead;

/** How impressed an interviewer was. */
public enum Impressed {
    /** They would have the seeker, were it not for the reason. */
    VERY,
    /** They liked something. */
    SOMEWHAT,
    /** They did not show it. */
    NOT,
    /** Nobody knows. */
    UNKNOWN
}
