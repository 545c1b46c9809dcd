package org.kith.document;

/** What a document is. */
public enum DocumentKind {
    /** A résumé; holds the seeker's own details, and goes only to people who are trusted with them. */
    RESUME,
    /** A letter to one employer. */
    COVER_LETTER,
    /** Work to show. */
    PORTFOLIO,
    /** Anything else. */
    OTHER
}
