package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.tenancy.MistakenCaller;

/**
 * The second wall: with the application's scoping switched off, and every query asking for somebody else's rows, the
 * database alone gives nothing away and lets nothing be changed.
 */
@QuarkusTest
class IsolationTest {
    private static final String TABLES = "select c.relname from pg_class c"
            + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'seeker_id'"
            + " where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') order by 1";

    /** Here the service becomes the seeker whom the path names, which the database cannot know to be wrong. */
    private static final String ADMINISTRATION = "/v1/seekers";

    private final Client ann = Given.aSeeker();

    @Test
    void noTableGivesAnothersRowsAwayOrLetsThemBeChanged() throws Exception {
        UUID bob = aFullLife().client().seekerId();
        List<String> tables = Database.ask(TABLES);
        assertThat(tables.size(), greaterThan(40));

        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session role kith_app");
            statement.execute("select enter_seeker('" + ann.seekerId() + "', null)");
            for (String table : tables) {
                assertThat(
                        table,
                        outcome(statement, "select 1 from " + table + " where seeker_id = '" + bob + "'"),
                        is(0));
                assertThat(
                        table, outcome(statement, "delete from " + table + " where seeker_id = '" + bob + "'"), is(0));
                assertThat(
                        table,
                        outcome(
                                statement,
                                "update " + table + " set seeker_id = seeker_id where seeker_id = '" + bob + "'"),
                        is(0));
            }
        }
    }

    @Test
    void withTheScopingSwitchedOffNoOperationAnswersWithAnothersThings() throws Exception {
        World theirs = aFullLife();
        UUID bob = theirs.client().seekerId();
        List<Attempt> attempts = OpenApi.operations().stream()
                .filter(operation -> !operation.path().startsWith(ADMINISTRATION))
                .map(operation -> new Attempt(operation, theirs.path(operation), theirs.body(operation)))
                .toList();
        List<String> ids = new ArrayList<>(theirs.ids());
        ids.add(bob.toString());
        Map<String, String> before = contentOf(bob);

        for (Attempt attempt : attempts) {
            Response answer = MistakenCaller.whileMistakenFor(bob, () -> attempt.by(ann));
            if (answer.statusCode() < 300) {
                ids.forEach(id -> assertThat(attempt.operation.id(), answer.asString(), not(containsString(id))));
            }
        }

        assertThat(contentOf(bob), is(before));
    }

    /** An operation on another's things, as its example says. */
    private record Attempt(Operation operation, String path, JsonNode body) {
        Response by(Client somebody) {
            RequestSpecification request = Calls.withBody(somebody.outsideTheContract(), operation, body);
            return Calls.call(operation, request.header("If-Match", "*"), path);
        }
    }

    /** Somebody with one of everything that operations of the contract make. */
    private static World aFullLife() {
        World world = World.restored();
        OpenApi.operations().stream()
                .filter(operation -> operation.verb().equals("GET"))
                .forEach(world::path);
        return world;
    }

    /** How many rows a statement finds or changes; none, too, where the role has no such privilege. */
    private static int outcome(Statement statement, String sql) throws SQLException {
        statement.execute("savepoint before");
        try {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            ResultSet rows = statement.getResultSet();
            int number = 0;
            while (rows.next()) {
                number++;
            }
            return number;
        } catch (SQLException e) {
            assertThat(sql, e.getSQLState(), is("42501"));
            return 0;
        } finally {
            statement.execute("rollback to before");
        }
    }

    /** All that there is of a seeker, by table, as one number each. */
    private static Map<String, String> contentOf(UUID seeker) throws SQLException {
        Map<String, String> content = new TreeMap<>();
        for (String table : Database.ask(TABLES)) {
            content.put(
                    table,
                    Database.ask("select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                                    + table + " t where seeker_id = '" + seeker + "'")
                            .get(0));
        }
        return content;
    }
}
