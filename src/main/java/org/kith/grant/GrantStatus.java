package org.kith.grant;

/** Where a grant stands. */
enum GrantStatus {
    /** Nobody has taken it up yet. */
    INVITED,
    /** Somebody works with it. */
    IN_FORCE,
    /** Its time, or that of its invitation, is over. */
    EXPIRED,
    /** It was taken back, given up, or replaced. */
    ENDED;

    /** What tells one status from another within a version: a grant expires past it. */
    String variant() {
        return this == EXPIRED ? "expired" : "";
    }
}
