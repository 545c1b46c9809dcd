package org.kith.gate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.given.Database;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** A seeker with something of everything, as far as the contract's own examples make it, and all their rows as they are. */
public final class Filled {
    /** These would take away again what the others made, or make what is a seeker's no more. */
    private static final Set<String> NOT = Set.of(
            "restoreExport", "applyRetention", "undoImport", "createSeeker", "leaveCohort", "updateCohortMembership");

    /** These are possible only while the others have not moved things on. */
    private static final Set<String> FIRST = Set.of("tellInterviewOutcome", "skipPrompt");

    private Filled() {}

    /** Calls whatever makes or changes something, each as its example says; what is not possible then is left. */
    static World world(World world, Runnable beforeEach) {
        List<Operation> order = new ArrayList<>(OpenApi.operations());
        order.sort(Comparator.comparing(operation -> !FIRST.contains(operation.id())));
        for (Operation operation : order) {
            boolean makes = !operation.verb().equals("GET") && !operation.verb().equals("DELETE");
            if (makes && !NOT.contains(operation.id()) && !operation.id().startsWith("revoke")) {
                beforeEach.run();
                if (operation.declares(201) && operation.verb().equals("POST")) {
                    world.thingIn(world.path(operation));
                } else {
                    world.ready(operation).answer(operation);
                }
            }
        }
        beforeEach.run();
        settleADebt(world);
        return world;
    }

    /** No example settles what another example makes owed. */
    private static void settleADebt(World world) {
        String contact = world.thingIn("/v1/contacts");
        String favor = world.client()
                .adds(
                        "favors",
                        "{\"contactId\": \"" + contact + "\", \"direction\": \"TO_SEEKER\", \"what\": \"Lent a suit\","
                                + " \"status\": \"DONE\", \"occurredAt\": \"2026-03-01T12:00:00Z\"}")
                .toString();
        String debt = world.client()
                .asks()
                .get("/v1/debts?limit=200")
                .jsonPath()
                .getString("items.find { it.subject.id == '" + favor + "' }.id");
        world.client().adds("thank-yous", "{\"contactId\": \"" + contact + "\", \"settles\": [\"" + debt + "\"]}");
    }

    /** Every row of a seeker, as text, by table: past the service, and with what only the database itself may see. */
    public static Map<String, List<String>> rowsOf(UUID seeker) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<String> tables = Database.ask("select c.relname from pg_class c where c.relkind in ('r', 'p')"
                + " and c.relnamespace = current_schema()::regnamespace and exists (select from pg_attribute a"
                + " where a.attrelid = c.oid and a.attname = 'seeker_id') order by 1");
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.seeker', '" + seeker + "', false)");
            for (String table : tables) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery(
                        "select t::text from " + table + " t where t.seeker_id = '" + seeker + "'")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
                found.put(table, rows);
            }
        }
        return found;
    }
}
