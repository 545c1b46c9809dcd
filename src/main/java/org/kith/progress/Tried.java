package org.kith.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.contact.Circle;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Deed;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/**
 * What was tried in the search of a date; without a search, ever.
 *
 * @param ids what {@link TriedFact} names, of those facts that hold
 */
record Tried(Snapshot snapshot, Map<TriedFact, Set<UUID>> ids) {

    boolean has(TriedFact fact) {
        return !all(fact).isEmpty();
    }

    Set<UUID> all(TriedFact fact) {
        return ids.getOrDefault(fact, Set.of());
    }

    /** Whether an ask of the search was such. */
    boolean asked(Predicate<Asked> such) {
        return snapshot.askedInThisSearch().anyMatch(such);
    }

    /** Whether any of these contacts was asked in the search. */
    boolean askedAny(Set<UUID> contacts) {
        return asked(ask -> contacts.contains(ask.contactId()));
    }

    /** Whether the one did such a thing for the other in the search. */
    boolean did(Predicate<Deed> such) {
        return snapshot.deeds().anyMatch(deed -> such.test(deed) && isInThisSearch(deed.at()));
    }

    private boolean isInThisSearch(Instant at) {
        LocalDate on = snapshot.dateOf(at);
        return on != null
                && !on.isAfter(snapshot.asOf())
                && snapshot.search()
                        .map(search -> !on.isBefore(search.startedOn))
                        .orElse(true);
    }

    /** The first by name of these contacts who may be asked. */
    Optional<Person> first(Set<UUID> contacts) {
        return first(person -> contacts.contains(person.id()));
    }

    /** The first by name of such contacts who may be asked. */
    Optional<Person> first(Predicate<Person> such) {
        return snapshot.people().stream()
                .filter(person -> person.mayBeSuggested() && person.restingSince() == null && such.test(person))
                .min(Comparator.comparing(Person::name).thenComparing(Person::id));
    }

    /** Somebody with whom the seeker was in touch, and not for so long as the policy calls dormant. */
    Optional<Person> dormant() {
        LocalDate before = snapshot.asOf().minusDays(snapshot.policy().dormantDays());
        return first(person -> {
            LocalDate last = snapshot.dateOf(snapshot.lastContactAt(person));
            return last != null && last.isBefore(before);
        });
    }

    /** The circle with the most contacts of those nobody of which was asked in the search. */
    Optional<Circle> newCircle() {
        Set<Circle> asked = snapshot.askedInThisSearch()
                .map(ask -> snapshot.person(ask.contactId()))
                .filter(person -> person != null && person.circle() != null)
                .map(Person::circle)
                .collect(Collectors.toSet());
        Map<Circle, Long> left = snapshot.people().stream()
                .filter(person -> person.mayBeSuggested() && person.circle() != null)
                .map(Person::circle)
                .filter(circle -> !asked.contains(circle))
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Circle.class), Collectors.counting()));
        return left.entrySet().stream()
                .max(Map.Entry.<Circle, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
