package org.kith.coverage;

import java.util.UUID;
import org.kith.snapshot.Person;

/** A contact, by id and name. */
public record KnownPerson(UUID contactId, String name) {

    /** The contact, or null for null. */
    static KnownPerson of(Person person) {
        return person == null ? null : new KnownPerson(person.id(), person.name());
    }
}
