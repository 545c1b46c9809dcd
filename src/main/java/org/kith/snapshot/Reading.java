package org.kith.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * People, asks and deeds as they were read, put where they are looked up. Nothing in it changes, so that several requests
 * may look at it at once.
 *
 * @param asks those asked first come first, and drafts last
 * @param asksTo the same by contact
 * @param deedsOf what one did for the other, by contact: the first first; what has no time comes last
 */
record Reading(Map<UUID, Person> people, List<Asked> asks, Map<UUID, List<Asked>> asksTo, Map<UUID, List<Deed>> deedsOf)
        implements Kept.Sized {

    /** A name, notes here and there, two instants, and the place in a map. */
    private static final int BYTES_A_PERSON = 400;

    /** Ids, four instants, and the place in a map and two lists. */
    private static final int BYTES_AN_ASK = 400;

    private static final int BYTES_A_DEED = 120;

    static Reading of(Collection<Person> people, List<Asked> asks, List<Deed> deeds) {
        return new Reading(
                people.stream().collect(Collectors.toUnmodifiableMap(Person::id, one -> one)),
                List.copyOf(asks),
                asks.stream().collect(Collectors.groupingBy(Asked::contactId)),
                deeds.stream()
                        .filter(deed -> deed.contactId() != null)
                        .collect(Collectors.groupingBy(Deed::contactId)));
    }

    @Override
    public long bytes() {
        long deeds = deedsOf.values().stream().mapToLong(List::size).sum();
        return (long) people.size() * BYTES_A_PERSON + (long) asks.size() * BYTES_AN_ASK + deeds * BYTES_A_DEED;
    }
}
