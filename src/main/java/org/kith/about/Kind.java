package org.kith.about;

import java.util.Locale;

/** Every kind of thing that others may point at. */
public enum Kind {
    /** A person. */
    CONTACT,
    /** An employer or other body. */
    ORGANIZATION,
    /** A community. */
    GROUP("contact_group"),
    /** A job search. */
    SEARCH("job_search"),
    /** A request to one contact. */
    ASK,
    /** Bringing two people together. */
    INTRODUCTION,
    /** A job, or a job to be. */
    LEAD,
    /** A conversation about a lead. */
    INTERVIEW,
    /** An occasion on which people meet. */
    EVENT,
    /** A place where people meet. */
    VENUE,
    /** A résumé and the like. */
    DOCUMENT,
    /** A résumé handed to somebody. */
    DOCUMENT_SHARE,
    /** Something that was done for somebody. */
    FAVOR,
    /** A thank-you that was sent. */
    THANK_YOU;

    private final String table;

    Kind() {
        this.table = name().toLowerCase(Locale.ROOT);
    }

    Kind(String table) {
        this.table = table;
    }

    /** The table whose rows are of this kind. */
    public String table() {
        return table;
    }
}
