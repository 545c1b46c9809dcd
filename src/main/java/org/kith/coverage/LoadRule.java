package org.kith.coverage;

/** Why a contact stands in the load; the limits of asks stand beside these. */
enum LoadRule {
    /** Written to or met so often of late that the next time would be too many. */
    PRESSURE,
    /** An answer is waited for. */
    WAITING,
    /** There was something of late, and no limit is reached. */
    RECENT,
    /** There is nothing, and nothing stands in the way. */
    FREE
}
