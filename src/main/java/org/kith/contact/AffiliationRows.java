package org.kith.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Affiliations on their way into the database, as columns, so that one statement takes them all. */
final class AffiliationRows {
    static final String INSERT =
            "insert into affiliation (seeker_id, id, contact_id, organization_id, title, department,"
                    + " started_on, ended_on, position) select ?, a.id, a.contact_id, a.organization_id, a.title, a.department,"
                    + " a.started_on::date, a.ended_on::date, a.position::int from unnest(?, ?, ?, ?, ?, ?, ?, ?)"
                    + " a (id, contact_id, organization_id, title, department, started_on, ended_on, position)";

    private final List<UUID> ids = new ArrayList<>();
    private final List<UUID> contacts = new ArrayList<>();
    private final List<UUID> organizations = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();

    void add(UUID id, UUID contact, UUID organization, AffiliationDraft draft, int position) {
        ids.add(id);
        contacts.add(contact);
        organizations.add(organization);
        titles.add(draft.title());
        departments.add(draft.department());
        starts.add(draft.startedOn() == null ? null : draft.startedOn().toString());
        ends.add(draft.endedOn() == null ? null : draft.endedOn().toString());
        positions.add(Integer.toString(position));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    List<Object> values(UUID seekerId) {
        return List.of(
                seekerId,
                ids.toArray(UUID[]::new),
                contacts.toArray(UUID[]::new),
                organizations.toArray(UUID[]::new),
                titles.toArray(String[]::new),
                departments.toArray(String[]::new),
                starts.toArray(String[]::new),
                ends.toArray(String[]::new),
                positions.toArray(String[]::new));
    }
}
