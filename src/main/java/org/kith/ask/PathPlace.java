package org.kith.ask;

import java.util.UUID;

/**
 * A place on a path: a contact, or somebody unnamed.
 *
 * @param contactId null for somebody unnamed, and for somebody who was erased
 * @param organizationId where somebody unnamed works
 * @param role as what somebody unnamed works
 * @param erased whether the contact who stood here was erased: nothing else is known of them
 */
public record PathPlace(UUID contactId, UUID organizationId, String role, boolean erased) {

    /** Whether it is somebody whom nobody has named yet. */
    public boolean hasNoName() {
        return contactId == null && !erased;
    }

    boolean saysNothing() {
        return contactId == null && organizationId == null && role == null;
    }
}
