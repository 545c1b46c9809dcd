package org.kith.gratitude;

import java.util.Locale;

/** The kinds of facts for which thanks are owed. */
public enum DebtType {
    /** Somebody interviewed the seeker; each interviewer is owed thanks. */
    INTERVIEW,
    /** Somebody brought the seeker together with another. */
    INTRODUCTION,
    /** Somebody gave a lead. */
    LEAD,
    /** Somebody came through with what they were asked for. */
    ASK,
    /** Somebody did the seeker another favor. */
    FAVOR;

    /** The column of a debt that points at such a fact. */
    String column() {
        return name().toLowerCase(Locale.ROOT) + "_id";
    }
}
