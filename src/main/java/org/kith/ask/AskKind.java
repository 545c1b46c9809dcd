package org.kith.ask;

/** What is asked for. */
public enum AskKind {
    /** People whom the contact knows. */
    NAMES,
    /** To be introduced to somebody. */
    INTRODUCTION,
    /** Jobs of which the contact has heard. */
    LEADS,
    /** What the contact knows. */
    ADVICE,
    /** To carry a résumé to somebody; only those who are trusted with the seeker's details may. */
    RESUME_HANDOVER,
    /** Anything else. */
    OTHER
}
