package org.kith.interaction;

/** By which way people were in touch. */
public enum Channel {
    /** A call with sound alone. */
    PHONE,
    /** A call with pictures. */
    VIDEO,
    /** Face to face. */
    IN_PERSON,
    /** A letter over the net. */
    EMAIL,
    /** A short message from phone to phone. */
    TEXT,
    /** A message or comment in a social network. */
    SOCIAL_MEDIA,
    /** Ink on paper. */
    LETTER,
    /** Anything else. */
    OTHER
}
