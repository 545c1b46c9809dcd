package org.kith.contact;

/** Whether a contact is left in peace. */
enum RestStatus {
    /** Nothing is asked for the time being. */
    RESTING,
    /** As always. */
    AWAKE
}
