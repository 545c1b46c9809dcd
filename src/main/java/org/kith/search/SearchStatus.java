package org.kith.search;

import java.util.List;

/** How far a search is. */
public enum SearchStatus {
    /** It goes on. */
    ACTIVE,
    /** It rests for a while. */
    PAUSED,
    /** It is over; what belongs to it stays readable. */
    ENDED;

    /** What leads on from here. */
    public List<String> legalActions() {
        return switch (this) {
            case ACTIVE -> List.of("pause", "end");
            case PAUSED -> List.of("resume", "end");
            case ENDED -> List.of("reopen");
        };
    }
}
