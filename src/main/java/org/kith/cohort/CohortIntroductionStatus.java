package org.kith.cohort;

import java.util.List;

/** Where a member's wish for an introduction stands, as that member sees it. */
public enum CohortIntroductionStatus {
    /** Somebody in the cohort can reach the organization, and is asked. */
    ASKED,
    /** Nobody in the cohort is known to reach it. */
    NOBODY,
    /** Somebody agreed. */
    AGREED,
    /** Not now; that is all there is to know. */
    NOT_NOW,
    /** The member took it back. */
    WITHDRAWN;

    /** What leads on from here, for whoever asked. */
    List<String> legalActions() {
        return this == AGREED || this == WITHDRAWN ? List.of() : List.of("withdraw");
    }
}
