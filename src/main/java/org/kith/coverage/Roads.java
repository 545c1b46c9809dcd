package org.kith.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.coverage.ReadNetwork.Road;
import org.kith.coverage.ReadNetwork.Way;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.TieStrength;

/**
 * Who leads to one target employer, each in the nearest way alone and the strongest ties first; nobody who is archived.
 *
 * @param there contacts who are there
 * @param once contacts who were
 * @param near contacts who know somebody there
 */
record Roads(Road employer, List<Person> there, List<Person> once, List<Person> near) {

    static Roads of(List<Road> roads, Snapshot snapshot) {
        Set<UUID> there = ids(roads, Way.THERE);
        return new Roads(
                roads.get(0),
                people(there, Set.of(), snapshot),
                people(ids(roads, Way.ONCE), there, snapshot),
                people(ids(roads, Way.NEAR), there, snapshot));
    }

    /** What is found: the nearest way that there is. */
    CoverageRule rule() {
        if (!there.isEmpty()) {
            return CoverageRule.EMPLOYER_LIT;
        }
        if (!near.isEmpty()) {
            return CoverageRule.EMPLOYER_ONE_STEP_AWAY;
        }
        return once.isEmpty() ? CoverageRule.EMPLOYER_DARK : CoverageRule.EMPLOYER_ONCE;
    }

    /** The people of that way. */
    List<Person> people() {
        return switch (rule()) {
            case EMPLOYER_LIT -> there;
            case EMPLOYER_ONE_STEP_AWAY -> near;
            default -> once;
        };
    }

    private static Set<UUID> ids(List<Road> roads, Way way) {
        return roads.stream()
                .filter(road -> road.how() == way)
                .map(Road::contactId)
                .collect(Collectors.toSet());
    }

    private static List<Person> people(Set<UUID> ids, Set<UUID> nearer, Snapshot snapshot) {
        return ids.stream()
                .filter(id -> !nearer.contains(id))
                .map(snapshot::person)
                .filter(person -> !person.archived())
                .sorted(Comparator.comparingDouble((Person person) -> -TieStrength.of(person, snapshot))
                        .thenComparing(Person::id))
                .toList();
    }
}
