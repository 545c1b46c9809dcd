package org.kith.gratitude;

/** Who does it for whom. */
public enum FavorDirection {
    /** The contact, for the seeker. */
    TO_SEEKER,
    /** The seeker, for the contact. */
    FROM_SEEKER
}
