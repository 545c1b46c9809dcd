package org.kith.cohort;

import java.util.List;

/** Where a lead in the pool stands. */
public enum PooledLeadStatus {
    /** Any member who agreed may take it. */
    OPEN,
    /** One did. */
    TAKEN,
    /** Whoever gave it took it back. */
    WITHDRAWN,
    /** The coach took it out of the pool. */
    REMOVED;

    /** What leads on from here, for the giver or for any other. */
    List<String> legalActions(boolean giver) {
        if (this != OPEN) {
            return List.of();
        }
        return List.of(giver ? "withdraw" : "take");
    }

    /** What leads on from here for the coach. */
    List<String> legalActionsOfCoach() {
        return this == OPEN ? List.of("remove") : List.of();
    }
}
