package org.kith.progress;

import java.util.UUID;
import java.util.stream.Stream;
import org.kith.contact.EmploymentStatus;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/**
 * Asks and interactions by whether those they were with are out of work.
 *
 * @param notUnemployed with people of whom it is known that they are not
 * @param unemployed with people of whom it is known that they are
 * @param unknown with all others; they count in neither
 * @param percent of the first in the first two; null when nothing is known
 */
public record EmploymentMix(int notUnemployed, int unemployed, int unknown, Integer percent) {

    static EmploymentMix of(Facts facts) {
        return of(
                Stream.concat(
                        facts.asked().map(Asked::contactId),
                        facts.inWeeks(DoneType.INTERACTION).map(Done::contactId)),
                facts.snapshot());
    }

    static EmploymentMix of(Stream<UUID> contacts, Snapshot snapshot) {
        int[] counts = new int[3];
        contacts.map(snapshot::person).forEach(person -> counts[place(person)]++);
        return new EmploymentMix(counts[0], counts[1], counts[2], Percent.of(counts[0], counts[0] + counts[1]));
    }

    private static int place(Person person) {
        EmploymentStatus status = person == null ? EmploymentStatus.UNKNOWN : person.employment();
        if (status == EmploymentStatus.UNKNOWN) {
            return 2;
        }
        return status == EmploymentStatus.UNEMPLOYED ? 1 : 0;
    }
}
