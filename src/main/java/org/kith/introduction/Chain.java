package org.kith.introduction;

import java.util.List;
import java.util.UUID;

/**
 * Who introduced whom, through one place of it.
 *
 * @param before from the root to this place: for an introduction to its connector, for a contact to the contact
 * @param here the place
 * @param alsoBy other introductions by which the same person was brought to the seeker
 * @param after what came of it, the nearest first
 * @param path the path that is followed here; null when nobody set out on one
 */
public record Chain(
        List<ChainLink> before, Place here, List<ChainLink> alsoBy, List<ChainLink> after, PathProgress path) {

    /**
     * Where the chain is looked at from.
     *
     * @param introductionId the introduction; null when it is looked at from a contact
     * @param contactId the contact, or the target of the introduction; null while that is none
     */
    public record Place(UUID introductionId, UUID contactId) {}
}
