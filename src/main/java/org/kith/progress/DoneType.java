package org.kith.progress;

/** What the seeker did, asks apart. */
enum DoneType {
    INTERACTION,
    INTERVIEW,
    THANK_YOU,
    /** A contact that came to mind by a prompt. */
    PROMPTED,
    APPLICATION
}
