package org.kith.progress;

/** What counts as a small step; each for itself, and never added up. */
public enum SmallStepKind {
    ASKED,
    GOT_ANSWERS,
    ASKED_FOR_NOTHING,
    TALKED,
    STRETCHED,
    REMEMBERED_PEOPLE,
    FOUND_LEADS,
    APPLIED,
    INTERVIEWED,
    THANKED,
    WAS_INTRODUCED,
    BROUGHT_TOGETHER,
    PASSED_ON_LEADS
}
