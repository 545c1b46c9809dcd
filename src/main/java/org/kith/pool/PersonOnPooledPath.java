package org.kith.pool;

import java.util.UUID;

/**
 * Somebody on a pooled path.
 *
 * @param type whether the asker knows this person by name
 * @param contactId of the asker's contact; null for everybody else
 * @param name of the asker's contact; null for everybody else
 */
public record PersonOnPooledPath(Type type, UUID contactId, String name) {
    /** Who it is, as far as the asker learns. */
    public enum Type {
        /** A contact of the asker. */
        CONTACT,
        /** Another member of the cohort. */
        FELLOW_MEMBER,
        /** Somebody whom another member knows. */
        SOMEBODY
    }

    static final PersonOnPooledPath FELLOW = new PersonOnPooledPath(Type.FELLOW_MEMBER, null, null);
    static final PersonOnPooledPath SOMEBODY = new PersonOnPooledPath(Type.SOMEBODY, null, null);

    static PersonOnPooledPath contact(UUID id, String name) {
        return new PersonOnPooledPath(Type.CONTACT, id, name);
    }
}
