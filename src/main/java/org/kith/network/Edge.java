package org.kith.network;

import java.util.UUID;
import org.kith.path.TieProvenance;
import org.kith.relationship.RelationshipKind;

/**
 * Two who know each other.
 *
 * @param from the id of a node: the seeker for the seeker's own ties, and for one that leads one way who knows the other
 * @param to the id of a node
 * @param strength in (0,1]
 * @param kind null for the seeker's own tie
 * @param oneWay whether it leads from the one to the other only
 * @param relationshipId the strongest between the two; null for the seeker's own tie
 * @param others how many more relationships there are between the two that are strong enough
 */
public record Edge(
        UUID from,
        UUID to,
        double strength,
        RelationshipKind kind,
        TieProvenance provenance,
        boolean oneWay,
        UUID relationshipId,
        int others) {

    Edge withAnother() {
        return new Edge(from, to, strength, kind, provenance, oneWay, relationshipId, others + 1);
    }
}
