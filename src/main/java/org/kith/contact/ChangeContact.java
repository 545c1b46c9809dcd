package org.kith.contact;

import static org.kith.contact.ContactDraft.orNone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.contact.SaveContacts.Said;
import org.kith.http.Members;
import org.kith.http.MergePatch;
import org.kith.idempotency.KeptAnswers;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Adds, changes, replaces, archives and deletes one contact; whatever is said here counts as set by hand. */
@ApplicationScoped
class ChangeContact {
    private static final long NO_VERSION = -1;
    private static final String GROUPS_CHANGE = "update contact_group g set version = version + 1, updated_at = ?"
            + " where g.seeker_id = ? and exists (select from group_member m"
            + " where m.seeker_id = g.seeker_id and m.group_id = g.id and m.contact_id = ?)";

    private final Contacts contacts;
    private final SaveContacts save;
    private final References references;
    private final Affiliations affiliations;
    private final MergePatch patches;
    private final HiddenNames names;
    private final Members members;
    private final Rows rows;
    private final KeptAnswers answers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ChangeContact(
            Contacts contacts,
            SaveContacts save,
            References references,
            Affiliations affiliations,
            MergePatch patches,
            HiddenNames names,
            Members members,
            Rows rows,
            KeptAnswers answers,
            Caller caller,
            Clock clock) {
        this.contacts = contacts;
        this.save = save;
        this.references = references;
        this.affiliations = affiliations;
        this.patches = patches;
        this.names = names;
        this.members = members;
        this.rows = rows;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    ContactView add(ContactDraft draft) {
        Said said = prepared(draft, contacts.region(), references.in(List.of(draft)));
        save.add(List.of(said));
        return contacts.view(said.contact().id);
    }

    /** A new contact as the draft says, checked and not yet saved. */
    Said prepared(ContactDraft draft, PhoneRegion region, References.Found found) {
        Contact contact = save.fresh();
        ApplyDraft.ofClient(region, clock).to(contact, draft);
        found.check(draft, contact.id);
        found.take(draft, contact.id);
        contact.edited(members.given(draft));
        return new Said(contact, draft.affiliations());
    }

    ContactView patch(UUID id, ObjectNode patch, LongConsumer versionCheck) {
        Contact contact = contacts.visible(id);
        versionCheck.accept(contact.version);
        names.keepHidden(contact, patch);
        ContactDraft draft =
                patches.apply(patch, ContactDraft.of(contact, affiliations.of(contact)), ContactDraft.class);
        List<String> named = new ArrayList<>();
        patch.fieldNames().forEachRemaining(named::add);
        List<AffiliationDraft> where = named.contains("affiliations") ? orNone(draft.affiliations()) : null;
        return write(contact, draft, where, named);
    }

    /** Replaces the contact that has the external id, or adds one; a condition on the version of nothing never holds. */
    Upserted upsert(ExternalId id, ContactDraft said, LongConsumer versionCheck) {
        ContactDraft draft = said.withExternalId(id);
        Optional<UUID> known = contacts.keyedBy(ContactKey.external(id.source(), id.id()));
        if (known.isEmpty()) {
            versionCheck.accept(NO_VERSION);
            return new Upserted(add(draft), true);
        }
        Contact contact = contacts.visible(known.get());
        versionCheck.accept(contact.version);
        return new Upserted(write(contact, draft, orNone(draft.affiliations()), members.given(draft)), false);
    }

    /** What an upsert did. */
    record Upserted(ContactView contact, boolean added) {}

    private ContactView write(
            Contact contact, ContactDraft draft, List<AffiliationDraft> affiliations, List<String> named) {
        ApplyDraft.ofClient(contacts.region(), clock).to(contact, draft);
        references.in(List.of(draft)).check(draft, contact.id);
        contact.edited(named);
        save.update(List.of(new Said(contact, affiliations)));
        return contacts.view(contact.id);
    }

    ContactView archive(UUID id) {
        contacts.visible(id).archive(clock.instant());
        contacts.flush();
        return contacts.view(id);
    }

    ContactView restore(UUID id) {
        contacts.visible(id).restore(clock.instant());
        contacts.flush();
        return contacts.view(id);
    }

    /** Erases the contact and everything that hangs on it, and counts what that was. */
    DeletedContact delete(UUID id, LongConsumer versionCheck) {
        Contact contact = contacts.visible(id);
        versionCheck.accept(contact.version);
        DeletedContact deleted = rows.first(
                        DeletedContact.COUNT,
                        DeletedContact.values(caller.seekerId(), id),
                        row -> DeletedContact.read(id, row))
                .orElseThrow();
        rows.change(GROUPS_CHANGE, List.of(clock.instant(), caller.seekerId(), id));
        contacts.delete(contact);
        contacts.flush();
        answers.forget();
        return deleted;
    }
}
