package org.kith.relationship;

/** How a relationship is known. */
public enum Provenance {
    /** Somebody said so. */
    STATED,
    /** A file said so. */
    IMPORTED,
    /** The service concluded it from other facts. */
    INFERRED
}
