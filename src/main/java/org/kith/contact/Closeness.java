package org.kith.contact;

/** How well the seeker knows the contact, from least to most. */
public enum Closeness {
    STRANGER,
    ACQUAINTANCE,
    FAMILIAR,
    CLOSE,
    VERY_CLOSE
}
