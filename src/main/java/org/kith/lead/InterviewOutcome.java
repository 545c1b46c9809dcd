package org.kith.lead;

/** What came of an interview. */
public enum InterviewOutcome {
    /** Nothing yet. */
    PENDING,
    /** It goes on. */
    ADVANCED,
    /** The employer said no; from then on the interviewer may be asked for help. */
    REJECTED,
    /** The seeker may have the job. */
    OFFER,
    /** The seeker stepped back. */
    WITHDRAWN,
    /** It was never held. */
    CANCELLED;

    /** Whether it can only be the outcome of an interview that has begun. */
    boolean comesAfterTheInterview() {
        return this == ADVANCED || this == REJECTED || this == OFFER;
    }
}
