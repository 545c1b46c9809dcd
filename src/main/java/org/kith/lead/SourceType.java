package org.kith.lead;

import java.util.Optional;
import org.kith.about.Kind;

/** Where a lead came from. */
public enum SourceType {
    /** Somebody told of it. */
    CONTACT(Kind.CONTACT),
    /** It came of an introduction. */
    INTRODUCTION(Kind.INTRODUCTION),
    /** It came of an ask. */
    ASK(Kind.ASK),
    /** It came up at an event. */
    EVENT(Kind.EVENT),
    /** It was advertised. */
    POSTING(null),
    /** It came up at an interview, perhaps for another job in the same house. */
    INTERVIEW(Kind.INTERVIEW),
    /** Other seekers passed it on. */
    COHORT(null),
    /** Anything else. */
    OTHER(null);

    private final Kind kind;

    SourceType(Kind kind) {
        this.kind = kind;
    }

    /** What its id points at; empty for a source without one. */
    Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }
}
