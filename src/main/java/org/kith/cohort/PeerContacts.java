package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Contacts;
import org.kith.contact.ExternalId;
import org.kith.contact.SaveContacts;
import org.kith.contact.SaveContacts.Said;

/**
 * Members of a cohort as contacts of another one, so that thanks and credit have somebody to go to. There is one for
 * each membership, found again by it; it has the name that they go by in the cohort and nothing else of them.
 */
@ApplicationScoped
class PeerContacts {
    private static final String SOURCE = "kith-cohort";

    private final Contacts contacts;
    private final SaveContacts save;
    private final Clock clock;

    @Inject
    PeerContacts(Contacts contacts, SaveContacts save, Clock clock) {
        this.contacts = contacts;
        this.save = save;
        this.clock = clock;
    }

    /** The contact of the seeker of the transaction that stands for a member; made where there is none. */
    UUID of(UUID membershipId, String displayName, String cohortName) {
        String id = membershipId.toString();
        return contacts.keyedBy(ContactKey.external(SOURCE, id)).orElseGet(() -> add(id, displayName, cohortName));
    }

    private UUID add(String id, String displayName, String cohortName) {
        Contact contact = save.fresh();
        ApplyDraft.ofFile(contacts.region(), clock).to(contact, ContactDraft.named(displayName));
        contact.externalIds = List.of(new ExternalId(SOURCE, id));
        contact.howMet = cohortName;
        save.add(List.of(new Said(contact, List.of())));
        return contact.id;
    }
}
