package org.kith.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.ContactKey;

/**
 * Who is known under which keys, while a file is read. Two rows of one file that share an address and not a name are two
 * people, as whoever kept the file meant them; a person known from before is known again by e-mail or profile whatever
 * the name, and by phone when the names can be the same, since households share phones.
 */
final class KnownPeople {
    private final Map<ContactKey, List<UUID>> byKey = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();

    /** Forgets the keys of the rows that are done; who was claimed stays so for the whole file. */
    void turnPage() {
        byKey.clear();
        names.clear();
    }

    void add(UUID contact, String name, Collection<ContactKey> keys) {
        names.putIfAbsent(contact, name);
        for (ContactKey key : keys) {
            List<UUID> holders = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!holders.contains(contact)) {
                holders.add(contact);
            }
        }
    }

    /** Every contact that one of the people can turn out to be; households that share a phone are many, and left out. */
    Set<UUID> candidates(Collection<FoundPerson> people) {
        Set<UUID> candidates = new LinkedHashSet<>();
        for (FoundPerson person : people) {
            candidates.addAll(byKey.getOrDefault(person.digest(), List.of()));
            for (ContactKey key : person.keys()) {
                for (UUID holder : byKey.getOrDefault(key, List.of())) {
                    if (key.kind() != ContactKey.Kind.PHONE
                            || SamePerson.canBe(person.draft().name(), names.get(holder))) {
                        candidates.add(holder);
                    }
                }
            }
        }
        return candidates;
    }

    /** The contact that took over this very row before. */
    Optional<UUID> ofRow(FoundPerson person) {
        return byKey.getOrDefault(person.digest(), List.of()).stream().findFirst();
    }

    /** The contact that the person is, if it is a known one. */
    Optional<UUID> matching(FoundPerson person) {
        for (ContactKey key : person.keys()) {
            List<UUID> holders = byKey.getOrDefault(key, List.of());
            for (UUID holder : holders) {
                if (SamePerson.canBe(person.draft().name(), names.get(holder))) {
                    return Optional.of(holder);
                }
            }
            if (key.kind() == ContactKey.Kind.EMAIL || key.kind() == ContactKey.Kind.URL) {
                Optional<UUID> unclaimed = holders.stream()
                        .filter(holder -> !claimed.contains(holder))
                        .findFirst();
                if (unclaimed.isPresent()) {
                    return unclaimed;
                }
            }
        }
        return Optional.empty();
    }

    /** A row of this file is this contact. */
    void claim(UUID contact) {
        claimed.add(contact);
    }
}
