package org.kith.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Where contacts work or belong. */
@ApplicationScoped
public class Affiliations {
    private static final String OF =
            "select a.contact_id, a.organization_id, o.name, a.title, a.department, a.started_on,"
                    + " a.ended_on from affiliation a join organization o on o.seeker_id = a.seeker_id"
                    + " and o.id = a.organization_id where a.seeker_id = ? and a.contact_id = any (?) order by a.position";

    private final Rows rows;
    private final Caller caller;

    @Inject
    Affiliations(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Those of each contact, in their order, with the organization by id and by name. */
    public Map<UUID, List<AffiliationDraft>> of(Collection<UUID> contacts) {
        Map<UUID, List<AffiliationDraft>> found = new HashMap<>();
        if (!contacts.isEmpty()) {
            rows.all(
                    OF,
                    List.of(caller.seekerId(), contacts.toArray(UUID[]::new)),
                    row -> found.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(new AffiliationDraft(
                                    row.getObject(2, UUID.class),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getObject(6, LocalDate.class),
                                    row.getObject(7, LocalDate.class))));
        }
        return found;
    }

    List<AffiliationDraft> of(Contact contact) {
        return of(List.of(contact.id)).getOrDefault(contact.id, List.of());
    }
}
