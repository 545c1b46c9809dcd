package org.kith.export;

/** How far a restore is. */
public enum RestoreStatus {
    /** Taken, and waiting for its turn. */
    PENDING,
    /** Being read; nothing of it is seen yet. */
    RUNNING,
    /** All of it is there. */
    COMPLETED,
    /** Nothing of it is there. */
    FAILED
}
