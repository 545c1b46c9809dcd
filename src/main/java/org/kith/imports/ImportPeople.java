package org.kith.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.Affiliations;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Contacts;
import org.kith.contact.PhoneRegion;
import org.kith.contact.SaveContacts;
import org.kith.contact.SaveContacts.Said;
import org.kith.interchange.ContactRow;
import org.kith.interchange.Finding;

/** Makes contacts of the people in a file, a page of rows at a time, in a handful of statements whatever its size. */
@ApplicationScoped
class ImportPeople {
    private final Contacts contacts;
    private final Affiliations affiliations;
    private final SaveContacts save;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ImportPeople(Contacts contacts, Affiliations affiliations, SaveContacts save, EntityManager entities, Clock clock) {
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.save = save;
        this.entities = entities;
        this.clock = clock;
    }

    Session begin() {
        return new Session(contacts.region());
    }

    /** The people of one file. */
    final class Session {
        private final DraftOfPerson drafts;
        private final ApplyDraft apply;
        private final KnownPeople known = new KnownPeople();
        private final List<UUID> organizationsMade = new ArrayList<>();
        private final Map<UUID, Contact> entitiesById = new HashMap<>();
        private final Map<UUID, ContactDraft> draftsById = new HashMap<>();
        private final Map<UUID, Said> fresh = new LinkedHashMap<>();
        private final Map<UUID, Said> changed = new LinkedHashMap<>();
        private final Map<UUID, Set<ContactKey>> digests = new HashMap<>();

        private Session(PhoneRegion region) {
            drafts = new DraftOfPerson(region);
            apply = ApplyDraft.ofFile(region, clock);
        }

        List<UUID> organizationsMade() {
            return organizationsMade;
        }

        /** Finds the person in a row, on whichever thread. */
        FoundRow find(ContactRow row) {
            return FoundRow.of(row, drafts);
        }

        /** Takes a page of rows and saves what becomes of it. */
        List<RowResult> take(List<FoundRow> rows) {
            lookUp(rows.stream().map(FoundRow::person).filter(Objects::nonNull).toList());
            List<RowResult> results = new ArrayList<>();
            for (FoundRow row : rows) {
                results.add(row.person() == null ? nobody(row.row()) : take(row.person()));
            }
            organizationsMade.addAll(save.add(List.copyOf(fresh.values())));
            organizationsMade.addAll(save.update(List.copyOf(changed.values())));
            contacts.remember(digests);
            return results;
        }

        /** Lets go of a page of rows; memory does not grow with the file. */
        void clear() {
            entities.flush();
            entities.clear();
            known.turnPage();
            entitiesById.clear();
            draftsById.clear();
            fresh.clear();
            changed.clear();
            digests.clear();
        }

        private void lookUp(Collection<FoundPerson> people) {
            Set<ContactKey> keys = new HashSet<>();
            for (FoundPerson person : people) {
                keys.add(person.digest());
                keys.addAll(person.keys());
            }
            contacts.holders(keys).forEach(holder -> known.add(holder.contact(), holder.name(), List.of(holder.key())));
            Set<UUID> ids = known.candidates(people);
            contacts.all(ids).forEach(contact -> entitiesById.put(contact.id, contact));
            Map<UUID, List<org.kith.contact.AffiliationDraft>> where = affiliations.of(ids);
            entitiesById.forEach((id, contact) ->
                    draftsById.put(id, ContactDraft.of(contact, where.getOrDefault(id, List.of()))));
        }

        private RowResult take(FoundPerson person) {
            Optional<UUID> sameRow = known.ofRow(person);
            if (sameRow.isPresent()) {
                known.claim(sameRow.get());
                Contact contact = entitiesById.get(sameRow.get());
                return new RowResult(
                        person.number(), ImportRowStatus.UNCHANGED, contact, null, null, person.findings());
            }
            return known.matching(person).map(id -> update(id, person)).orElseGet(() -> create(person));
        }

        private RowResult create(FoundPerson person) {
            Contact contact = save.fresh();
            apply.to(contact, person.draft());
            entitiesById.put(contact.id, contact);
            draftsById.put(contact.id, person.draft());
            fresh.put(contact.id, new Said(contact, person.draft().affiliations()));
            learn(contact, person);
            return new RowResult(person.number(), ImportRowStatus.CREATED, contact, null, null, person.findings());
        }

        private RowResult update(UUID id, FoundPerson person) {
            Contact contact = entitiesById.get(id);
            ContactDraft before = draftsById.get(id);
            ContactDraft after = MergeDrafts.of(before, person.draft(), Set.copyOf(contact.editedFields));
            learn(contact, person);
            if (after.equals(before)) {
                return new RowResult(
                        person.number(), ImportRowStatus.UNCHANGED, contact, null, null, person.findings());
            }
            apply.to(contact, after);
            draftsById.put(id, after);
            (fresh.containsKey(id) ? fresh : changed).put(id, new Said(contact, after.affiliations()));
            return new RowResult(person.number(), ImportRowStatus.UPDATED, contact, before, after, person.findings());
        }

        private void learn(Contact contact, FoundPerson person) {
            Set<ContactKey> keys = digests.computeIfAbsent(contact.id, any -> new HashSet<>());
            keys.add(person.digest());
            if (person.uid() != null) {
                keys.add(person.uid());
            }
            known.claim(contact.id);
            known.add(contact.id, contact.name, person.keys());
            known.add(contact.id, contact.name, List.of(person.digest()));
        }

        private RowResult nobody(ContactRow row) {
            List<Finding> findings = row.findings();
            if (row.person() != null) {
                findings = List.of(new Finding("row", Finding.Code.SKIPPED, "It is a list of people, not a person."));
            }
            boolean failed = findings.stream().anyMatch(finding -> finding.code() == Finding.Code.FAILED);
            return RowResult.without(row.number(), failed ? ImportRowStatus.FAILED : ImportRowStatus.SKIPPED, findings);
        }
    }
}
