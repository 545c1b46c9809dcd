package org.kith.prompt;

/** What can be done with a prompt besides answering it. */
enum PromptStep {
    SKIP("skip"),
    NOT_COMFORTABLE("not-comfortable"),
    RESTORE("restore");

    private final String action;

    PromptStep(String action) {
        this.action = action;
    }

    /** The last part of the path under which it is done. */
    String action() {
        return action;
    }
}
