package org.kith.suggestion;

import java.util.Set;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Person;

/**
 * What all candidates have in common.
 *
 * @param replaced the ask in whose place somebody is looked for; null for none
 * @param circle of whoever was asked then, or null
 * @param there contacts at the organization that the ask was about
 * @param companions contacts in a group with whoever was asked
 */
record Scene(Concentration concentration, Asked replaced, Circle circle, Set<UUID> there, Set<UUID> companions) {

    /** Nobody is to be replaced. */
    static Scene of(Concentration concentration) {
        return new Scene(concentration, null, null, Set.of(), Set.of());
    }

    Nearness nearness(Person person) {
        if (there.contains(person.id())) {
            return Nearness.SAME_ORGANIZATION;
        }
        if (companions.contains(person.id())) {
            return Nearness.SAME_GROUP;
        }
        return circle != null && circle == person.circle() ? Nearness.SAME_CIRCLE : Nearness.NONE;
    }
}
