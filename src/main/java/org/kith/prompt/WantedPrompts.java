package org.kith.prompt;

/** Which prompts a list has. */
enum WantedPrompts {
    OPEN,
    ANSWERED,
    SKIPPED,
    NOT_COMFORTABLE,
    ALL;

    boolean has(PromptState state) {
        return this == ALL || name().equals(state.name());
    }
}
