package org.kith.snapshot;

/** Which interactions are meetings: both sat together or spoke at length, and could do so again. */
final class Meetings {
    static final String SQL =
            "type in ('MEETING', 'COFFEE', 'INFORMATIONAL_INTERVIEW', 'MENTOR_TALK'," + " 'RECRUITER_TALK', 'EVENT')";

    private Meetings() {}
}
