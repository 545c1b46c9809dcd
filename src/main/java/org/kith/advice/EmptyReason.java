package org.kith.advice;

/** Why a computed answer is empty. */
public enum EmptyReason {
    /** There is nothing yet that it could be computed from. */
    NOTHING_THERE,
    /** There is something, and the caller may see none of it. */
    NOTHING_VISIBLE,
    /** There is something, and none of it fits. */
    NO_MATCH
}
