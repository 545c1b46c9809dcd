package org.kith.lead;

import java.util.Locale;

/** What moves a lead on. */
public enum LeadAction {
    /** The place is known to become vacant. */
    EXPECT,
    /** The job is to be had. */
    OPEN,
    /** The seeker applies; done by adding an application. */
    APPLY,
    /** The seeker is interviewed, or will be; done by adding an interview. */
    INTERVIEW,
    /** The seeker may have it. */
    OFFER,
    /** The seeker takes it. */
    ACCEPT,
    /** The employer says no. */
    REJECT,
    /** It ends otherwise. */
    CLOSE,
    /** It goes on where it was before it ended. */
    REOPEN;

    /** As it stands in addresses and in the history. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it comes of adding something, and has no address of its own. */
    boolean comesOfAdding() {
        return this == APPLY || this == INTERVIEW;
    }
}
