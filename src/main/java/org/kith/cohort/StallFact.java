package org.kith.cohort;

/** On what it rests that a search has gone quiet. */
enum StallFact {
    /** What is recorded of these days. */
    NOTHING_RECORDED,
    /** Since when the search lasts. */
    SEARCH_UNDER_WAY
}
