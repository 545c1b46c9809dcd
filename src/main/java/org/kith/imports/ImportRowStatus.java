package org.kith.imports;

/** What became of one row of a file. */
public enum ImportRowStatus {
    /** It became a contact. */
    CREATED,
    /** It told something new about a contact that was known. */
    UPDATED,
    /** All of it was known. */
    UNCHANGED,
    /** It holds no person. */
    SKIPPED,
    /** It could not be read. */
    FAILED
}
