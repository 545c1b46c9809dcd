package org.kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts an invented network straight into the database, where the interface would take too long: by COPY into temporary
 * tables, and from there into their own. Contacts have nothing but a name, and are not found by a search.
 */
final class GraphByCopy {
    private static final int AT_ONCE = 100_000;
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();
    private static final Instant MADE = Instant.parse("2025-11-01T09:00:00Z");

    static {
        COLUMNS.put("organization", "seeker_id, id, name, name_key, name_normal, created_at, updated_at");
        COLUMNS.put("contact", "seeker_id, id, name, sort_name, created_at, updated_at");
        COLUMNS.put("affiliation", "seeker_id, id, contact_id, organization_id");
        COLUMNS.put(
                "relationship",
                "seeker_id, id, contact_id, other_contact_id, kind, strength, provenance, created_at, updated_at");
    }

    private final Connection connection;
    private final UUID seeker;
    private final InventedTies ties;
    private final Map<String, Rows> rows = new HashMap<>();

    private GraphByCopy(Connection connection, UUID seeker, InventedTies ties) {
        this.connection = connection;
        this.seeker = seeker;
        this.ties = ties;
    }

    static Graph load(Connection connection, Api.Seeker seeker, InventedTies ties) throws SQLException, IOException {
        GraphByCopy copy = new GraphByCopy(connection, UUID.fromString(seeker.id()), ties);
        Database.enter(connection, copy.seeker);
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : COLUMNS.entrySet()) {
                copy.rows.put(table.getKey(), new Rows());
                statement.execute("create temporary table fresh_" + table.getKey() + " on commit drop as select "
                        + table.getValue() + " from " + table.getKey() + " where false");
            }
        }
        Map<String, String> organizations = copy.organizations();
        Map<String, String> contacts = copy.contacts();
        copy.relationships();
        connection.commit();
        return Graph.of(seeker, contacts, organizations, ties.ties());
    }

    private Map<String, String> organizations() throws SQLException, IOException {
        Map<String, String> organizations = new HashMap<>();
        for (int group : ties.groupOf()) {
            String name = InventedTies.groupName(group);
            if (organizations.putIfAbsent(name, id(1, group).toString()) == null) {
                String key = name.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
                rows.get("organization").add(seeker, id(1, group), name, key, key, MADE, MADE);
            }
        }
        flush("organization");
        return organizations;
    }

    private Map<String, String> contacts() throws SQLException, IOException {
        Map<String, String> contacts = new HashMap<>();
        for (int person = 0; person < ties.people(); person++) {
            contacts.put(Integer.toString(person), id(2, person).toString());
            rows.get("contact").add(seeker, id(2, person), person, person, MADE, MADE);
            rows.get("affiliation").add(seeker, id(3, person), id(2, person), id(1, ties.groupOf()[person]));
        }
        flush("contact");
        flush("affiliation");
        return contacts;
    }

    private void relationships() throws SQLException, IOException {
        for (int tie = 0; tie < ties.ties(); tie++) {
            rows.get("relationship")
                    .add(
                            seeker,
                            id(4, tie),
                            id(2, ties.one()[tie]),
                            id(2, ties.other()[tie]),
                            "KNOWS",
                            InventedTies.decimal(ties.strength()[tie]),
                            "STATED",
                            MADE,
                            MADE);
            if ((tie + 1) % AT_ONCE == 0) {
                flush("relationship");
            }
        }
        flush("relationship");
    }

    private void flush(String table) throws SQLException, IOException {
        rows.get(table).moveInto(connection, table, COLUMNS.get(table));
    }

    /** In the order of the numbers, as the service orders paths that are as strong as each other. */
    private static UUID id(int kind, int number) {
        return UUID.fromString(String.format("0191beef-0000-700%d-8000-%012x", kind, number));
    }

    /** The tables whose statistics the planner needs. */
    static List<String> tables() {
        return List.copyOf(COLUMNS.keySet());
    }
}
