package org.kith.http;

/** A representation with an entity tag, which says the version of what it shows. */
public interface Versioned {
    /** The number of the version, which grows with every change. Not part of the body. */
    long version();

    /**
     * Tells apart what one version looks like over time, where a representation shows more than its own changes: what
     * follows from the date, or what others are called. Letters and digits; empty where there is no such thing.
     */
    default String variant() {
        return "";
    }
}
