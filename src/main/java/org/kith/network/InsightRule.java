package org.kith.network;

/** What the shape of the network says. */
public enum InsightRule {
    /** Without one person, others would have no tie to the rest. */
    ONE_PERSON_BETWEEN,
    /** Without one tie, the people on its sides would have none to each other. */
    ONE_TIE_BETWEEN,
    /** Most of a cluster are at one organization. */
    SHARED_ORGANIZATION,
    /** Most of a cluster are in one group. */
    SHARED_GROUP,
    /** Most of a cluster are of one circle. */
    SHARED_CIRCLE,
    /** A cluster shares its ties, and nothing else that is recorded. */
    SHARED_TIES,
    /** Many of the shortest chains between two others run through one person. */
    ON_MANY_CHAINS,
    /** Somebody knows somebody at a target employer whom nobody has named yet. */
    SOMEBODY_UNNAMED_THERE,
    /** Somebody knows a person at a target employer who is a stranger to the seeker. */
    STRANGER_THERE
}
