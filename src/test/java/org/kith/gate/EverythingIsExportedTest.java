package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.export.ExportedTables;
import org.kith.export.Restoring;
import org.kith.export.Shapes;
import org.kith.export.Unzipped;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** Nothing that a seeker has can be forgotten: not by an export, not by its restoring, and nothing stays when they go. */
@QuarkusTest
class EverythingIsExportedTest {
    /** Bounded by what they follow from, or by the service alone. */
    private static final Set<String> FREE_TEXTS = Set.of(
            "contact.sort_name",
            "contact_group.sort_name",
            "document.sort_name",
            "event.sort_name",
            "venue.sort_name",
            "organization.name_key",
            "organization.name_normal",
            "contact_import.format",
            "contact_import.charset");

    @Inject
    Shapes shapes;

    @Test
    void everyTableIsExportedOrNamedWithTheReasonWhyNot() throws Exception {
        Set<String> tables =
                new TreeSet<>(Filled.rowsOf(Given.aSeeker().seekerId()).keySet());
        Set<String> exported = new TreeSet<>();
        Unzipped export = Unzipped.exportOf(Given.aSeeker());
        for (String table : tables) {
            if (export.has("data/" + camelCase(table) + ".ndjson")) {
                exported.add(table);
            }
        }
        exported.addAll(ExportedTables.leftOut().keySet());

        assertThat("neither exported nor left out with a reason", exported, is(tables));
    }

    @Test
    void whatIsExportedComesBackAsItWas() throws Exception {
        World world = Filled.world(new World(), () -> {});
        Unzipped before = Unzipped.exportOf(world.client());
        Client another = Given.aSeeker();

        Restoring.restored(another, before.bytes());

        Map<String, String> expected = new TreeMap<>(before.data());
        Map<String, String> found = new TreeMap<>(Unzipped.exportOf(another).data());
        assertThat(
                "something of everything",
                expected.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList(),
                is(empty()));
        // The seeker is another one, who is called and lives as the first.
        expected.remove("data/seeker.ndjson");
        found.remove("data/seeker.ndjson");
        expected.forEach((name, rows) -> assertThat(name, found.get(name), is(rows)));
        for (String derived : List.of("contact_search", "contact_key", "organization_word")) {
            assertThat(derived, withoutSeeker(another, derived), is(withoutSeeker(world.client(), derived)));
        }
    }

    @Test
    void everyTextThatIsRestoredIsBoundedOrAConstant() throws Exception {
        Set<String> unbounded = new TreeSet<>();
        for (String column : Database.ask("select c.relname || '.' || a.attname from pg_attribute a"
                + " join pg_class c on c.oid = a.attrelid where c.relkind in ('r', 'p') and a.attnum > 0"
                + " and c.relnamespace = current_schema()::regnamespace and a.atttypid = 'text'::regtype"
                + " and exists (select from pg_attribute s where s.attrelid = c.oid and s.attname = 'seeker_id')"
                + " and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'"
                + " and a.attnum = any (k.conkey))")) {
            String[] parts = column.split("\\.", 2);
            boolean step = parts[0].endsWith("_step");
            if (!ExportedTables.leftOut().containsKey(parts[0])
                    && !step
                    && !FREE_TEXTS.contains(column)
                    && shapes.constantsOf(parts[0], parts[1]).isEmpty()) {
                unbounded.add(column);
            }
        }

        assertThat(unbounded, is(empty()));
    }

    @Test
    void everyJsonThatIsRestoredHasAShape() throws Exception {
        for (String column : Database.ask("select c.relname || '.' || a.attname from pg_attribute a"
                + " join pg_class c on c.oid = a.attrelid where c.relkind in ('r', 'p') and a.attnum > 0"
                + " and c.relnamespace = current_schema()::regnamespace and a.atttypid = 'jsonb'::regtype"
                + " and exists (select from pg_attribute s where s.attrelid = c.oid and s.attname = 'seeker_id')")) {
            String[] parts = column.split("\\.", 2);
            assertThat(
                    column,
                    ExportedTables.leftOut().containsKey(parts[0])
                            || shapes.typeOf(parts[0], parts[1]).isPresent(),
                    is(true));
        }
    }

    @Test
    void nothingStaysOfASeekerWhoIsErased() throws Exception {
        World world = Filled.world(new World(), () -> {});
        Client ann = world.client();
        Client narrow = ann.withScopes("contacts:read");

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/seekers/" + ann.seekerId()))
                .delete("/v1/seekers/{id}", ann.seekerId())
                .then()
                .statusCode(204);

        ann.asks().get("/v1/me").then().statusCode(401);
        narrow.asks().get("/v1/contacts").then().statusCode(401);
        Filled.rowsOf(ann.seekerId()).forEach((table, rows) -> assertThat(table, rows, is(empty())));
        Given.theOwner().asks().get("/v1/seekers/{id}", ann.seekerId()).then().statusCode(404);
    }

    @Test
    void whoeverAdministersIsNotErasedBeforeThatKeyIsRevoked() {
        Client owner = Given.theOwner();

        owner.asks()
                .header("If-Match", "*")
                .delete("/v1/seekers/{id}", owner.seekerId())
                .then()
                .statusCode(409)
                .body("code", is("in-use"));

        owner.asks().get("/v1/me").then().statusCode(200);
    }

    private static List<String> withoutSeeker(Client client, String table) throws Exception {
        return Filled.rowsOf(client.seekerId()).get(table).stream()
                .map(row -> row.replace(client.seekerId().toString(), "seeker"))
                .sorted()
                .toList();
    }

    private static String camelCase(String table) {
        StringBuilder name = new StringBuilder();
        for (String part : table.split("_", -1)) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
