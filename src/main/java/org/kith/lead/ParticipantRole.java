package org.kith.lead;

/** What somebody has to do with a lead. */
public enum ParticipantRole {
    /** Finds people for others. */
    RECRUITER,
    /** Decides. */
    HIRING_MANAGER,
    /** Works there. */
    INSIDER,
    /** Asks the questions. */
    INTERVIEWER,
    /** Anything else. */
    OTHER
}
