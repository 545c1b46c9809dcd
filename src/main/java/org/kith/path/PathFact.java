package org.kith.path;

/** Facts on which paths rest, or on which it rests that there is none. */
enum PathFact {
    OWN_TIE_STATED,
    OWN_TIE_DERIVED,
    KNOW_EACH_OTHER,
    AT_TARGET,
    WAS_AT_TARGET,
    UNNAMED,
    UNDER_LIMIT,
    NO_NETWORK,
    NOBODY_KNOWN_THERE,
    OUT_OF_REACH,
    RESTS_ON_UNASKED
}
