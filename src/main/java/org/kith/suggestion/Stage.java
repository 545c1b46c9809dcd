package org.kith.suggestion;

import org.kith.contact.Circle;
import org.kith.contact.Origin;
import org.kith.snapshot.Person;

/** The order of outreach: friends, then acquaintances, then people worked with, then people met during the search. */
public enum Stage {
    FRIENDS,
    ACQUAINTANCES,
    WORKED_WITH,
    MET_WHILE_SEARCHING;

    /** Where a contact stands. Without a circle it is how they met that tells, else they are an acquaintance. */
    public static Stage of(Person person) {
        Circle circle = person.circle();
        if (circle == null) {
            return ofOrigin(person.origin());
        }
        return switch (circle) {
            case FAMILY, FRIEND -> FRIENDS;
            case COWORKER, FORMER_COWORKER, MANAGER, CLIENT, MENTOR -> WORKED_WITH;
            case RECRUITER, INTERVIEWER, MET_WHILE_SEARCHING -> MET_WHILE_SEARCHING;
            default -> ACQUAINTANCES;
        };
    }

    private static Stage ofOrigin(Origin origin) {
        return switch (origin) {
            case MET_WHILE_SEARCHING, INTERVIEW, INTRODUCED, EVENT -> MET_WHILE_SEARCHING;
            default -> ACQUAINTANCES;
        };
    }
}
