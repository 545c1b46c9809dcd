package org.kith.document;

/** Whose idea it was. */
public enum Initiative {
    /** The seeker offered it. */
    SEEKER,
    /** The contact asked for it. */
    CONTACT
}
