package org.kith.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Contacts;
import org.kith.contact.SaveContacts;
import org.kith.contact.SaveContacts.Said;
import org.kith.page.Rows;

/** Makes anew what follows from contacts and is in no export: the keys by which they are recognised, and their search. */
@ApplicationScoped
class RebuildContacts {
    private static final int PAGE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Contacts contacts;
    private final SaveContacts save;
    private final EntityManager entities;
    private final Rows rows;

    @Inject
    RebuildContacts(Contacts contacts, SaveContacts save, EntityManager entities, Rows rows) {
        this.contacts = contacts;
        this.save = save;
        this.entities = entities;
        this.rows = rows;
    }

    void all(UUID seekerId) {
        List<UUID> page = after(seekerId, BEFORE_ALL);
        while (!page.isEmpty()) {
            List<Said> said = contacts.all(page).stream()
                    .map(contact -> new Said(contact, null))
                    .toList();
            InsertRows.refused("/data/contact.ndjson", () -> save.update(said));
            entities.clear();
            page = after(seekerId, page.get(page.size() - 1));
        }
    }

    private List<UUID> after(UUID seekerId, UUID last) {
        return rows.all(
                "select id from contact where seeker_id = ? and id > ? order by seeker_id, id limit " + PAGE,
                List.of(seekerId, last),
                row -> row.getObject(1, UUID.class));
    }
}
