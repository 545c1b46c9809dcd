package org.kith.advice;

import java.util.UUID;

/**
 * A thing that a fact is about.
 *
 * @param id under which it is found in the collection of its type
 */
public record About(AboutType type, UUID id) {

    /** The thing, or null when there is no id. */
    public static About of(AboutType type, UUID id) {
        return id == null ? null : new About(type, id);
    }
}
