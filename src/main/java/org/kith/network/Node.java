package org.kith.network;

import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.contact.Closeness;

/**
 * Somebody in the network.
 *
 * @param id of the contact, or of the seeker
 * @param circle null for the seeker, and where nobody has said so
 * @param organizationId where the contact is on the date, the first of several; null for none
 * @param organization its name
 * @param closeness null for the seeker, and where nobody has said so
 * @param strength of the seeker's tie to the contact, in (0,1]; null for the seeker
 * @param connector whether the contact brings people together
 */
public record Node(
        UUID id,
        NodeType type,
        String name,
        Circle circle,
        UUID organizationId,
        String organization,
        Closeness closeness,
        Double strength,
        boolean connector) {

    static Node seeker(UUID id, String name) {
        return new Node(id, NodeType.SEEKER, name, null, null, null, null, null, false);
    }
}
