package org.kith.path;

import java.util.List;
import java.util.UUID;
import org.kith.relationship.RelationshipKind;

/**
 * A tie of a path.
 *
 * @param fromContactId null for the seeker
 * @param toContactId null for somebody unnamed
 * @param kind null for the seeker's own tie
 * @param strength in (0,1]
 * @param evidence what makes somebody say so, or null
 * @param relationshipId which says so; null for the seeker's own tie
 * @param others further relationships between the same two, the strongest first
 */
public record TieOnPath(
        UUID fromContactId,
        UUID toContactId,
        RelationshipKind kind,
        double strength,
        TieProvenance provenance,
        String evidence,
        UUID relationshipId,
        List<FurtherTie> others) {

    /** Another relationship between the same two. */
    public record FurtherTie(
            UUID relationshipId, RelationshipKind kind, double strength, TieProvenance provenance, String evidence) {}
}
