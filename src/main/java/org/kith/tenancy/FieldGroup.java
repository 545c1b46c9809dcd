package org.kith.tenancy;

/**
 * What a seeker may keep to themselves of what they know about third parties, although somebody else may work on the
 * rest. A seeker sees all of it.
 */
public enum FieldGroup {
    /** What was written down about people, and what was said with them. */
    NOTES,
    /** Addresses, numbers and pages by which people are reached. */
    CONTACT_DETAILS,
    /** How close somebody is to the seeker, and whether the seeker would turn to them. */
    CLOSENESS
}
