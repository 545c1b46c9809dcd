package org.kith.http;

/** A representation whose entity tag is the version of what it shows. */
public interface Versioned {
    /** The number of the version, which grows with every change. Not part of the body. */
    long version();
}
