package org.kith.snapshot;

/** Which interactions are meetings: both sat together or spoke at length, and could do so again. */
public final class Meetings {
    /** A condition on the columns of an interaction. */
    public static final String SQL =
            "type in ('MEETING', 'COFFEE', 'INFORMATIONAL_INTERVIEW', 'MENTOR_TALK'," + " 'RECRUITER_TALK', 'EVENT')";

    private Meetings() {}
}
