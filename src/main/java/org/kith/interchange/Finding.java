package org.kith.interchange;

import java.util.Objects;

/**
 * One thing that a row lost or had changed on its way in.
 *
 * @param field the property or column it is about, or {@code row} for the whole; never blank
 * @param code what became of it
 * @param message why, in a sentence that holds no value of the row and so no personal data
 */
public record Finding(String field, Code code, String message) {
    /** What became of a field or row, from worst to least. */
    public enum Code {
        /** The row could not be read. */
        FAILED,
        /** Left out on purpose. */
        SKIPPED,
        /** Read, but not as it stands in the file. */
        CHANGED,
        /** Kept as it stands although it looks wrong. */
        DOUBTFUL
    }

    public Finding {
        Objects.requireNonNull(field);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }
}
