package org.kith.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.Affiliations;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.Contacts;
import org.kith.contact.SaveContacts;
import org.kith.contact.SaveContacts.Said;
import org.kith.idempotency.KeptAnswers;
import org.kith.page.Referrers;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/**
 * Takes an import back. A contact that it made goes, unless it was edited or something hangs on it since; a contact that
 * it changed gets back, member by member, what it had, unless the member was changed again since; an organization that it
 * made goes when nobody refers to it.
 */
@ApplicationScoped
class UndoImport {
    private static final String REMOVE_MADE = "delete from contact c where c.seeker_id = ? and c.id in"
            + " (select r.contact_id from import_row r where r.seeker_id = ? and r.import_id = ? and r.status = 'CREATED')"
            + " and c.version = (select max(r.contact_version) from import_row r"
            + " where r.seeker_id = c.seeker_id and r.import_id = ? and r.contact_id = c.id) and ";

    private static final String REMOVE_ORGANIZATIONS =
            "delete from organization o where o.seeker_id = ? and o.id = any (?) and o.updated_at <= ? and ";

    /** What is part of a contact does not keep it from going. */
    private static final Set<String> PARTS = Set.of("contact_key", "contact_search", "affiliation");

    /** As little as what is part of an organization. */
    private static final Set<String> WORDS = Set.of("organization_word");

    private static final String CHANGED =
            "select r.row_number, r.contact_id, r.before::text, r.after::text from import_row r"
                    + " where r.seeker_id = ? and r.import_id = ? and r.status = 'UPDATED' and r.row_number < ?"
                    + " order by r.row_number desc limit 200";

    private final Imports imports;
    private final Contacts contacts;
    private final Affiliations affiliations;
    private final SaveContacts save;
    private final EntityManager entities;
    private final Rows rows;
    private final Referrers referrers;
    private final KeptAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    UndoImport(
            Imports imports,
            Contacts contacts,
            Affiliations affiliations,
            SaveContacts save,
            EntityManager entities,
            Rows rows,
            Referrers referrers,
            KeptAnswers answers,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.imports = imports;
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.save = save;
        this.entities = entities;
        this.rows = rows;
        this.referrers = referrers;
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    ImportView of(UUID importId) {
        ContactImport undone = imports.visible(importId);
        requireRows(undone);
        undone.undo(clock.instant());
        List<UUID> organizations = undone.organizations;
        imports.flush();
        restoreChanged(importId);
        UUID me = caller.seekerId();
        rows.change(REMOVE_MADE + referrers.none("contact", "c", PARTS), List.of(me, me, importId, importId));
        rows.change(
                REMOVE_ORGANIZATIONS + referrers.none("organization", "o", WORDS),
                List.of(me, organizations.toArray(UUID[]::new), undone.finishedAt));
        answers.forget();
        return imports.view(importId);
    }

    /** What retention or an erasing took away cannot lead back. */
    private void requireRows(ContactImport undone) {
        if (undone.read > 0
                && !rows.any(
                        "select 1 from import_row where seeker_id = ? and import_id = ? limit 1",
                        List.of(caller.seekerId(), undone.id))) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    "What it did to its rows is no longer known; nothing can be undone.");
        }
    }

    /** Backwards, so that a contact which two rows changed goes back through both. */
    private void restoreChanged(UUID importId) {
        int before = Integer.MAX_VALUE;
        for (List<Change> page = page(importId, before); !page.isEmpty(); page = page(importId, before)) {
            before = page.get(page.size() - 1).row();
            page.forEach(this::restore);
            entities.flush();
            entities.clear();
        }
    }

    private List<Change> page(UUID importId, int before) {
        return rows.all(
                CHANGED,
                List.of(caller.seekerId(), importId, before),
                row -> new Change(row.getInt(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4)));
    }

    private record Change(int row, UUID contact, String before, String after) {}

    private void restore(Change change) {
        Optional<Contact> there =
                contacts.all(Set.of(change.contact())).stream().findFirst();
        if (there.isEmpty()) {
            return;
        }
        Contact contact = there.get();
        List<AffiliationDraft> where = affiliations.of(Set.of(contact.id)).getOrDefault(contact.id, List.of());
        ContactDraft current = ContactDraft.of(contact, where);
        ContactDraft restored = restored(json.valueToTree(current), change);
        ApplyDraft.ofFile(contacts.region(), clock).to(contact, restored);
        save.update(List.of(new Said(contact, restored.affiliations())));
    }

    private ContactDraft restored(ObjectNode current, Change change) {
        try {
            JsonNode before = json.readTree(change.before());
            JsonNode after = json.readTree(change.after());
            for (Map.Entry<String, JsonNode> member : before.properties()) {
                String name = member.getKey();
                boolean imported = !comparable(member.getValue()).equals(comparable(after.get(name)));
                if (imported && comparable(current.get(name)).equals(comparable(after.get(name)))) {
                    current.set(name, member.getValue());
                }
            }
            return json.treeToValue(current, ContactDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an import wrote down can be read", e);
        }
    }

    /** An affiliation that a file told of had no organization's id yet. */
    private static JsonNode comparable(JsonNode value) {
        JsonNode copy = value == null ? NullNode.getInstance() : value.deepCopy();
        if (copy.isArray()) {
            copy.forEach(item -> {
                if (item instanceof ObjectNode object) {
                    object.remove("organizationId");
                }
            });
        }
        return copy;
    }
}
