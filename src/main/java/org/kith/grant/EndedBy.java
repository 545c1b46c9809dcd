package org.kith.grant;

/** Who ended a grant. */
enum EndedBy {
    /** Whose data it is. */
    SEEKER,
    /** Who was granted something. */
    GRANTEE,
    /** A later grant to the same one, which replaces it. */
    LATER_GRANT
}
