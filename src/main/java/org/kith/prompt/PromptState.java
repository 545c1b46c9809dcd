package org.kith.prompt;

import java.util.List;

/** What the seeker made of a prompt. */
public enum PromptState {
    /** Nothing yet, or what was made of it is over. */
    OPEN,
    /** Somebody came of it. More may. */
    ANSWERED,
    /** Left out, until a day or for good. Whoever comes to mind after all is welcome. */
    SKIPPED,
    /** The seeker would rather not think of these people. */
    NOT_COMFORTABLE;

    /** What leads on from here. */
    List<String> legalActions() {
        return switch (this) {
            case OPEN -> List.of("answer", "skip", "not-comfortable");
            case ANSWERED -> List.of("answer");
            case SKIPPED -> List.of("answer", "not-comfortable", "restore");
            case NOT_COMFORTABLE -> List.of("restore");
        };
    }
}
