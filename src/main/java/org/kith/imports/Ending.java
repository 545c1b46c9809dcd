package org.kith.imports;

/** A job as the API shows one. */
public interface Ending {
    /** Whether it has come to its end. */
    boolean hasEnded();
}
