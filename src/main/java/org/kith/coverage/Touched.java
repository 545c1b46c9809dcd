package org.kith.coverage;

import java.util.List;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/**
 * How far people were reached in the search of the date; without one, ever.
 *
 * @param asked how many were asked
 * @param inTouch who was asked or met
 */
record Touched(int asked, List<Person> inTouch) {

    static Touched of(List<Person> people, Snapshot snapshot) {
        return new Touched(
                (int) people.stream()
                        .filter(person -> snapshot.wasAskedInThisSearch(person.id()))
                        .count(),
                people.stream().filter(snapshot::wasInTouchInThisSearch).toList());
    }

    /** Whether anybody was. */
    boolean isLit() {
        return !inTouch.isEmpty();
    }
}
