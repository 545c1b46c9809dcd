package org.kith.imports;

/** How far an import is. */
public enum ImportStatus {
    /** Taken, and waiting for its turn. */
    PENDING,
    /** Being read; nothing of it is seen yet. */
    RUNNING,
    /** All of it is there. */
    COMPLETED,
    /** Nothing of it is there. */
    FAILED,
    /** It was there, and was taken back. */
    UNDONE
}
