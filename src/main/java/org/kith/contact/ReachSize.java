package org.kith.contact;

/** How many people the contact meets in a week, roughly. */
public enum ReachSize {
    FEW,
    DOZENS,
    HUNDREDS
}
