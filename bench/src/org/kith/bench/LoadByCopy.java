package org.kith.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kith.bench.Scale.Thing;

/**
 * Loads seekers straight into the database. PostgreSQL does not COPY into a table with row-level security, so that rows
 * go through a temporary table, and from there into their own under the seeker's name.
 */
final class LoadByCopy {
    private static final List<String> TABLES =
            List.of("organization", "organization_word", "contact", "contact_key", "affiliation", "interaction");
    private static final Map<String, String> COLUMNS = Map.of(
            "organization", "seeker_id, id, name, domain, industry, name_key, name_normal, created_at, updated_at",
            "organization_word", "seeker_id, word, organization_id",
            "contact",
                    "seeker_id, id, name, given, family, emails, phones, urls, circle, closeness, origin, notes, tags,"
                            + " edited_fields, last_interaction_at, sort_name, created_at, updated_at",
            "contact_key", "seeker_id, kind, value, contact_id",
            "affiliation", "seeker_id, id, contact_id, organization_id, title, position",
            "interaction", "seeker_id, id, contact_id, type, channel, occurred_at, notes, created_at, updated_at");
    private static final Instant MADE = Instant.parse("2025-11-01T09:00:00Z");
    private static final int SEARCH_BATCH = 5_000;

    private final Connection connection;
    private final Scale scale;
    private final Map<String, Rows> rows = new java.util.HashMap<>();

    LoadByCopy(Connection connection, Scale scale) throws SQLException {
        this.connection = connection;
        this.scale = scale;
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                rows.put(table, new Rows());
                statement.execute("create temporary table fresh_" + table + " as select " + COLUMNS.get(table)
                        + " from " + table + " where false");
            }
        }
        connection.commit();
    }

    /** Whether this scale's seekers are in the database already. */
    boolean isThere() throws SQLException {
        UUID first = scale.id(Thing.SEEKER, 1, 0);
        Database.enter(connection, first);
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from seeker where seeker_id = ?")) {
            statement.setObject(1, first);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1) > 0;
            }
        } finally {
            connection.rollback();
        }
    }

    /** Loads one seeker with all that it has, in one transaction. */
    void seeker(int seeker) throws SQLException, IOException {
        UUID id = scale.id(Thing.SEEKER, seeker, 0);
        Database.enter(connection, id);
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into seeker (seeker_id, name, created_at, updated_at) values (?, ?, now(), now())")) {
            statement.setObject(1, id);
            statement.setString(2, "Bench " + seeker);
            statement.execute();
        }
        for (int i = 0; i < scale.organizations(seeker); i++) {
            organization(id, seeker, i);
        }
        List<UUID> contacts = new ArrayList<>();
        for (int i = 0; i < scale.contacts(seeker); i++) {
            contacts.add(contact(id, seeker, Person.of(scale, seeker, i)));
        }
        for (String table : TABLES) {
            flush(table);
        }
        search(contacts);
        connection.commit();
    }

    private void organization(UUID owner, int seeker, int i) {
        String name = Names.organization(i);
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            words.add(Names.plain(word));
        }
        UUID id = scale.id(Thing.ORGANIZATION, seeker, i);
        String key = String.join(" ", words);
        String domain = String.join("", words) + ".example";
        rows.get("organization").add(owner, id, name, domain, words.get(1), key, key, MADE, MADE);
        words.stream().distinct().forEach(word -> rows.get("organization_word").add(owner, word, id));
    }

    private UUID contact(UUID owner, int seeker, Person person) {
        UUID id = scale.id(Thing.CONTACT, seeker, person.number());
        rows.get("contact")
                .add(
                        owner,
                        id,
                        person.name(),
                        person.given(),
                        person.family(),
                        Rows.json(person.emails().stream()
                                .map(email -> Map.of("address", email, "label", "work"))
                                .toList()),
                        person.phone() == null
                                ? "[]"
                                : Rows.json(List.of(Map.of(
                                        "number", person.phone(), "normalized", person.phone(), "label", "mobile"))),
                        person.url() == null
                                ? "[]"
                                : Rows.json(List.of(Map.of("url", person.url(), "label", "profile"))),
                        person.circle(),
                        person.closeness(),
                        "IMPORTED",
                        person.notes(),
                        person.tags(),
                        List.of(),
                        person.lastInteraction(),
                        sortName(person.name()),
                        person.createdAt(),
                        person.createdAt());
        keys(owner, id, person);
        int position = 0;
        for (int organization : person.organizations()) {
            UUID affiliation = scale.id(Thing.AFFILIATION, seeker, person.number() * 4 + position);
            UUID employer = scale.id(Thing.ORGANIZATION, seeker, organization);
            rows.get("affiliation").add(owner, affiliation, id, employer, person.title(), position++);
        }
        int met = 0;
        for (Instant when : person.interactions()) {
            UUID interaction = scale.id(Thing.INTERACTION, seeker, person.number() * 4 + met++);
            rows.get("interaction").add(owner, interaction, id, "CALL", "PHONE", when, null, when, when);
        }
        return id;
    }

    private void keys(UUID owner, UUID id, Person person) {
        Rows keys = rows.get("contact_key");
        person.emails().forEach(email -> keys.add(owner, "EMAIL", email, id));
        person.tags().forEach(tag -> keys.add(owner, "TAG", tag, id));
        if (person.phone() != null) {
            keys.add(owner, "PHONE", person.phone(), id);
        }
        if (person.url() != null) {
            keys.add(owner, "URL", person.url().replace("https://www.", ""), id);
        }
    }

    /** As the service sorts by it: without accents and case. */
    static String sortName(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private void flush(String table) throws SQLException, IOException {
        rows.get(table).moveInto(connection, table, COLUMNS.get(table));
    }

    private void search(List<UUID> contacts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select refresh_contact_search(?)")) {
            for (int from = 0; from < contacts.size(); from += SEARCH_BATCH) {
                List<UUID> some = contacts.subList(from, Math.min(contacts.size(), from + SEARCH_BATCH));
                statement.setArray(1, connection.createArrayOf("uuid", some.toArray()));
                statement.execute();
            }
        }
    }
}
