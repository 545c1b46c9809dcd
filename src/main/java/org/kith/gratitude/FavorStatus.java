package org.kith.gratitude;

import java.util.List;

/** How far a favor has come. */
public enum FavorStatus {
    /** One said that they would do it. */
    OFFERED,
    /** It was done. */
    DONE;

    /** The names of the actions that lead on. */
    List<String> legalActions() {
        return this == OFFERED ? List.of("done") : List.of();
    }
}
