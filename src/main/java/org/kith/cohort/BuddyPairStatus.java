package org.kith.cohort;

import java.util.ArrayList;
import java.util.List;

/** Where a pair stands. */
public enum BuddyPairStatus {
    /** The coach proposes it; one of the two may have agreed. */
    PROPOSED,
    /** Both agreed. */
    AGREED,
    /** One of the two ended it, or did not want it. */
    ENDED;

    /** What leads on from here for one of the two, who may have agreed before. */
    List<String> legalActions(boolean agreed) {
        List<String> legal = new ArrayList<>();
        if (this == PROPOSED && !agreed) {
            legal.add("agree");
        }
        if (this != ENDED) {
            legal.add("end");
        }
        return legal;
    }
}
