package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Contacts;
import org.kith.contact.Email;
import org.kith.contact.Origin;
import org.kith.contact.Phone;
import org.kith.contact.PhoneRegion;
import org.kith.contact.SaveContacts;
import org.kith.http.Members;
import org.kith.imports.SamePerson;
import org.kith.seeker.Today;

/** Takes somebody who was introduced into the network; who is there already is found by e-mail address or phone. */
@ApplicationScoped
class WelcomeTarget {
    private final Contacts contacts;
    private final SaveContacts save;
    private final Members members;
    private final Today today;
    private final Clock clock;

    @Inject
    WelcomeTarget(Contacts contacts, SaveContacts save, Members members, Today today, Clock clock) {
        this.contacts = contacts;
        this.save = save;
        this.members = members;
        this.today = today;
        this.clock = clock;
    }

    /** The contact that the person is, or becomes. */
    UUID contactOf(IntroducedPerson person, Introduction introduction, Instant at) {
        PhoneRegion region = contacts.region();
        return known(person, region).orElseGet(() -> add(person, introduction, at, region));
    }

    private Optional<UUID> known(IntroducedPerson person, PhoneRegion region) {
        List<ContactKey> keys = new ArrayList<>();
        if (person.email() != null) {
            keys.add(ContactKey.email(person.email()));
        }
        String number = person.phone() == null ? null : region.normalize(person.phone());
        if (number != null) {
            keys.add(new ContactKey(ContactKey.Kind.PHONE, number));
        }
        return keys.isEmpty()
                ? Optional.empty()
                : contacts.holders(keys).stream()
                        .filter(holder -> SamePerson.canBe(holder.name(), person.name()))
                        .map(Contacts.Holder::contact)
                        .findFirst();
    }

    private UUID add(IntroducedPerson person, Introduction introduction, Instant at, PhoneRegion region) {
        boolean given = introduction.direction() == Direction.GIVEN;
        ContactDraft draft = ContactDraft.named(person.name())
                .edit()
                .reachedAt(
                        person.email() == null ? null : List.of(new Email(person.email(), null)),
                        person.phone() == null ? null : List.of(new Phone(person.phone(), null, null)),
                        null,
                        null)
                // By name nobody is told here: who introduced them is in the introduction.
                .from(
                        given ? Origin.ADDED : Origin.INTRODUCED,
                        given ? null : "Introduced on " + today.of(at) + ".",
                        null,
                        null)
                .at(affiliations(person, introduction.role()))
                .draft();
        Contact contact = save.fresh();
        ApplyDraft.ofFile(region, clock).to(contact, draft);
        contact.occupation = draft.affiliations() == null ? titleOf(person, introduction.role()) : null;
        contact.edited(members.given(draft));
        save.add(List.of(new SaveContacts.Said(contact, draft.affiliations())));
        return contact.id;
    }

    /** Where the person works, or else where the role was looked for; null when neither is known. */
    private static List<AffiliationDraft> affiliations(IntroducedPerson person, WantedRole role) {
        UUID wanted = role == null || person.organization() != null ? null : role.organizationId();
        return person.organization() == null && wanted == null
                ? null
                : List.of(new AffiliationDraft(wanted, person.organization(), titleOf(person, role), null, null, null));
    }

    private static String titleOf(IntroducedPerson person, WantedRole role) {
        return person.title() != null || role == null ? person.title() : role.title();
    }
}
