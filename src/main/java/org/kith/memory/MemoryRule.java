package org.kith.memory;

/** What a memory tells. */
enum MemoryRule {
    /** The seeker wrote down what worked. */
    WHAT_WORKED,
    /** A search ended, and what worked in it is not written down. */
    ASK_WHAT_WORKED,
    /** Leads of this source led to interviews or offers. */
    SOURCE_WORKED,
    /** Somebody helped before. */
    HELPED_THEN,
    /** People of this circle came through with what they were asked for. */
    CIRCLE_ANSWERED
}
