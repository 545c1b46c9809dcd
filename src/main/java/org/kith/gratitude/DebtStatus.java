package org.kith.gratitude;

import java.util.List;

/** Whether thanks are still owed. */
public enum DebtStatus {
    /** They are. */
    OPEN,
    /** They were said. */
    SETTLED,
    /** The seeker decided against it. */
    WAIVED;

    /** The names of the actions that lead on. A thank-you settles a debt by itself. */
    List<String> legalActions() {
        return switch (this) {
            case OPEN -> List.of("waive");
            case WAIVED -> List.of("reopen");
            case SETTLED -> List.of();
        };
    }
}
