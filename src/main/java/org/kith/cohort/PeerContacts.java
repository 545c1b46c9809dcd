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
import org.kith.contact.EraseContacts;
import org.kith.contact.ExternalId;
import org.kith.contact.SaveContacts;
import org.kith.contact.SaveContacts.Said;
import org.kith.idempotency.KeptAnswers;
import org.kith.page.Rows;
import org.kith.tenancy.Transactions;

/**
 * Members of a cohort as contacts of another one, so that thanks and credit have somebody to go to. There is one for
 * each membership, found again by it; it has the name that they go by in the cohort and nothing else of them.
 */
@ApplicationScoped
class PeerContacts {
    private static final String SOURCE = "kith-cohort";

    private final Contacts contacts;
    private final SaveContacts save;
    private final EraseContacts erase;
    private final KeptAnswers answers;
    private final Transactions transactions;
    private final Rows rows;
    private final Clock clock;

    @Inject
    PeerContacts(
            Contacts contacts,
            SaveContacts save,
            EraseContacts erase,
            KeptAnswers answers,
            Transactions transactions,
            Rows rows,
            Clock clock) {
        this.contacts = contacts;
        this.save = save;
        this.erase = erase;
        this.answers = answers;
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    /** The contact of the seeker of the transaction that stands for a member; made where there is none. */
    UUID of(UUID membershipId, String displayName, String cohortName) {
        String id = membershipId.toString();
        return contacts.keyedBy(ContactKey.external(SOURCE, id)).orElseGet(() -> add(id, displayName, cohortName));
    }

    /** Keeps, as the seeker of the membership, that a peer has a contact that stands for them. */
    void keepThatKnown(UUID seekerId, UUID membershipId, UUID peerId) {
        rows.change(
                "insert into cohort_peer (seeker_id, membership_id, peer_id) values (?, ?, ?) on conflict do nothing",
                List.of(seekerId, membershipId, peerId));
    }

    private record Known(UUID membershipId, UUID peerId) {}

    /** Erases, in the networks of all peers, the contacts that stand for the seeker of the transaction. */
    void forget(UUID seekerId) throws Exception {
        List<Known> known = rows.all(
                "select membership_id, peer_id from cohort_peer where seeker_id = ? order by peer_id, membership_id",
                List.of(seekerId),
                row -> new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        for (Known one : known) {
            transactions.within(one.peerId, () -> forgetAsPeer(one, seekerId));
        }
    }

    private boolean forgetAsPeer(Known one, UUID gone) {
        erase.all(contacts.keyedBy(ContactKey.external(SOURCE, one.membershipId.toString())).stream()
                .toList());
        answers.forget();
        rows.change("delete from cohort_peer where seeker_id = ? and peer_id = ?", List.of(one.peerId, gone));
        return true;
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
