package org.kith.relationship;

/** What the two are to each other. */
public enum RelationshipKind {
    /** They know each other; nothing more is said. */
    KNOWS,
    /** They are friends. */
    FRIEND,
    /** They are related, by blood or by marriage. */
    FAMILY,
    /** They work together. */
    COWORKER,
    /** They worked together once. */
    FORMER_COWORKER,
    /** One leads the other's work. */
    MANAGER,
    /** One buys from the other. */
    CLIENT,
    /** They learned together. */
    CLASSMATE,
    /** They live near each other. */
    NEIGHBOR,
    /** Anything else. */
    OTHER
}
