package org.kith.path;

import org.kith.relationship.Provenance;

/** How the strength of a tie is known. */
public enum TieProvenance {
    /** Somebody said so. */
    STATED,
    /** A file said so. */
    IMPORTED,
    /** The service concluded the relationship from other facts. */
    INFERRED,
    /** The seeker's own tie, by how close both are and when they were last in touch. */
    DERIVED;

    /** The provenance of a relationship. */
    public static TieProvenance of(Provenance provenance) {
        return valueOf(provenance.name());
    }
}
