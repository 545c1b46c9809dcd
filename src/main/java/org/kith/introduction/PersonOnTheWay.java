package org.kith.introduction;

import java.util.UUID;
import org.kith.ask.AskOnPath;
import org.kith.ask.PathPlace;

/**
 * Somebody on a path that is followed: a contact, somebody unnamed, or somebody who was erased.
 *
 * @param introductionId by which they were, or are to be, met on this path; null while there is none
 * @param askId what they were, or are to be, asked on it; null while that is nothing
 */
public record PersonOnTheWay(
        UUID contactId, UUID organizationId, String role, boolean erased, UUID introductionId, UUID askId) {

    static PersonOnTheWay asked(AskOnPath ask, UUID introductionId) {
        return new PersonOnTheWay(ask.contactId(), null, null, false, introductionId, ask.id());
    }

    static PersonOnTheWay ahead(PathPlace place) {
        return new PersonOnTheWay(place.contactId(), place.organizationId(), place.role(), place.erased(), null, null);
    }

    /** Somebody unnamed may have got a name by it. */
    static PersonOnTheWay introduced(PathPlace place, Arrival by) {
        return new PersonOnTheWay(
                by.targetContactId() == null ? place.contactId() : by.targetContactId(),
                place.organizationId(),
                place.role(),
                place.erased(),
                by.introductionId(),
                null);
    }
}
