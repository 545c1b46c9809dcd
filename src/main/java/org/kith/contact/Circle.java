package org.kith.contact;

/** How a contact belongs to the seeker's life; the casual ones count as much as the others. */
public enum Circle {
    FAMILY,
    FRIEND,
    COWORKER,
    FORMER_COWORKER,
    MANAGER,
    CLIENT,
    MENTOR,
    RECRUITER,
    CLASSMATE,
    TEACHER,
    NEIGHBOR,
    CO_OP_MEMBER,
    POSTAL_CARRIER,
    SCHOOL_PARENT,
    FELLOW_BELIEVER,
    CLUB_MEMBER,
    SERVICE_PROVIDER,
    SHOPKEEPER,
    INTERVIEWER,
    MET_WHILE_SEARCHING,
    ONLINE,
    ACQUAINTANCE,
    OTHER
}
