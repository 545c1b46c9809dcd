package org.kith.advice;

/** Of which kind a thing is that a fact is about. */
public enum AboutType {
    CONTACT,
    ORGANIZATION,
    GROUP,
    SEARCH,
    ASK,
    INTRODUCTION,
    LEAD,
    INTERVIEW,
    INTERACTION,
    EVENT,
    DEBT,
    THANK_YOU,
    FAVOR,
    REMINDER,
    TARGET_EMPLOYER
}
