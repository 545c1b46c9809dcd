package org.kith.coverage;

/** Sentences that belong to no rule alone. */
enum CoverageText {
    /** A limit of asks is reached. */
    AT_LIMIT,
    /** The next contact within the days would be too many. */
    PRESSURE_MET,
    /** There is room for another contact within the days. */
    PRESSURE_LOW
}
