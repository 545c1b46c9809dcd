package org.kith.contact;

/** From how varied backgrounds the people come whom the contact meets. */
public enum ReachVariety {
    SIMILAR,
    MIXED,
    VARIED
}
