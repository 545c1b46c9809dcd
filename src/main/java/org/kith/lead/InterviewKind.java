package org.kith.lead;

/** How an interview is held. */
public enum InterviewKind {
    /** A call with sound alone. */
    PHONE,
    /** A call with pictures. */
    VIDEO,
    /** At the employer's. */
    ON_SITE,
    /** Before several people at once. */
    PANEL,
    /** A talk, perhaps over a coffee. */
    INFORMAL
}
