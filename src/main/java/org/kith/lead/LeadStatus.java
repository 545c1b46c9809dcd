package org.kith.lead;

/** How far a lead has come. */
public enum LeadStatus {
    /** Somebody heard of something. */
    RUMORED,
    /** A place is about to become vacant. */
    EXPECTED_VACANCY,
    /** There is a job to be had. */
    OPEN,
    /** The seeker has applied. */
    APPLIED,
    /** There is, or will be, an interview. */
    INTERVIEWING,
    /** The seeker may have it. */
    OFFER,
    /** The seeker took it. */
    ACCEPTED,
    /** The employer said no. */
    REJECTED,
    /** It ended otherwise. */
    CLOSED;

    /** Whether it ended, so that only reopening it leads on. */
    public boolean isOver() {
        return this == ACCEPTED || this == REJECTED || this == CLOSED;
    }
}
