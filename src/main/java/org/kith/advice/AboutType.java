package org.kith.advice;

import java.util.Locale;

/** Of which kind a thing is that a fact is about. */
public enum AboutType {
    CONTACT,
    ORGANIZATION,
    GROUP("contact_group"),
    SEARCH("job_search"),
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
    TARGET_EMPLOYER;

    private final String table;

    AboutType() {
        this.table = name().toLowerCase(Locale.ROOT);
    }

    AboutType(String table) {
        this.table = table;
    }

    /** The table whose rows are of this kind. */
    public String table() {
        return table;
    }
}
