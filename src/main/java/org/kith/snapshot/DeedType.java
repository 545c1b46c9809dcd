package org.kith.snapshot;

/** What one did for the other. */
public enum DeedType {
    /** The contact told of a job. */
    GAVE_LEAD(true, false),
    /** The contact brought the seeker together with somebody. */
    INTRODUCED(true, false),
    /** The contact did the seeker another favor. */
    DID_FAVOR(true, false),
    /** The seeker remembers help of the contact. */
    REMEMBERED(true, false),
    /** The seeker brought the contact together with somebody. */
    GOT_INTRODUCTION(false, true),
    /** The seeker passed a lead on to the contact. */
    GOT_LEAD(false, true),
    /** The seeker did the contact a favor. */
    GOT_FAVOR(false, true),
    /** The contact holds or held an interview that has not ended in a rejection. */
    INTERVIEWS(false, false);

    private final boolean help;
    private final boolean given;

    DeedType(boolean help, boolean given) {
        this.help = help;
        this.given = given;
    }

    /** Whether the contact helped the seeker. */
    public boolean isHelp() {
        return help;
    }

    /** Whether the seeker gave something. */
    public boolean isGiven() {
        return given;
    }
}
