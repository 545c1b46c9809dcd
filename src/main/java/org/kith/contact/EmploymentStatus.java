package org.kith.contact;

/** Whether the contact has work. */
public enum EmploymentStatus {
    EMPLOYED,
    SELF_EMPLOYED,
    UNEMPLOYED,
    STUDENT,
    RETIRED,
    UNKNOWN
}
