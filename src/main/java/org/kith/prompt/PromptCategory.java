package org.kith.prompt;

/** Where in life a prompt looks for people. */
public enum PromptCategory {
    SERVICE_PROVIDERS,
    COMMUNITIES,
    NEIGHBORS,
    SCHOOL_AND_PARENTS,
    FORMER_LIVES,
    MET_BY_CHANCE,
    PAST_SEARCHES,
    INTERVIEWS
}
