package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Database;
import org.kith.given.Given;

/** Every table that there is, new ones too, shows its rows to their seeker alone, and is laid out by seeker. */
@QuarkusTest
class TenancyTest {
    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = current_schema() and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'";

    /** Grants and memberships of cohorts are what somebody else than their seeker looks up. */
    private static final List<String> BY_WHOM_THEY_ARE_FOR =
            List.of("access_grant_by_grantee", "cohort_membership_by_coach");

    @TestFactory
    Stream<DynamicTest> everyTableHasAFence() throws Exception {
        return everyTable(table -> assertThat(
                Database.ask("select 1 from pg_class where oid = '" + table
                                + "'::regclass and relrowsecurity and exists"
                                + " (select from pg_policy where polrelid = '" + table + "'::regclass)")
                        .size(),
                is(1)));
    }

    @TestFactory
    Stream<DynamicTest> withoutASeekerNoRowIsSeen() throws Exception {
        Given.aSeeker().addsOrganization("Lakeside Freight");

        return everyTable(table -> {
            try (Connection connection = asTheService();
                    Statement statement = connection.createStatement()) {
                ResultSet rows = statement.executeQuery("select count(*) from " + table);
                rows.next();
                assertThat(rows.getLong(1), is(0L));
            } catch (SQLException e) {
                assertThat("no privilege", e.getSQLState(), is("42501"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutASeekerNoRowIsWritten() throws Exception {
        return everyTable(table -> {
            try (Connection connection = asTheService();
                    Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(
                        SQLException.class,
                        () -> statement.execute("insert into " + table
                                + " (seeker_id) values ('00000000-0000-7000-8000-000000000000')"));
                assertThat(refused.getMessage(), refused.getSQLState(), is("42501"));
            }
        });
    }

    @Test
    void theSeekerComesFirstInEveryConstraint() throws Exception {
        assertThat(
                Database.ask(
                        "select conrelid::regclass || '.' || conname from pg_constraint where contype in ('p', 'u', 'f')"
                                + " and conrelid::regclass::text in (" + TABLES
                                + ") and (select attname from pg_attribute"
                                + " where attrelid = conrelid and attnum = conkey[1]) <> 'seeker_id'"),
                is(empty()));
    }

    @Test
    void theSeekerComesFirstInEveryIndex() throws Exception {
        assertThat(
                Database.ask(
                        "select indexrelid::regclass::text from pg_index where indrelid::regclass::text in (" + TABLES
                                + ") and coalesce((select attname from pg_attribute where attrelid = indrelid"
                                + " and attnum = indkey[0]), '') <> 'seeker_id'"),
                containsInAnyOrder(BY_WHOM_THEY_ARE_FOR.toArray()));
    }

    @Test
    void noForeignKeyLeadsToAnotherSeeker() throws Exception {
        assertThat(
                Database.ask("select conrelid::regclass || '.' || conname from pg_constraint where contype = 'f'"
                        + " and (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1])"
                        + " <> 'seeker_id'"),
                is(empty()));
    }

    @Test
    void everyTableIsPlannedForTheAverageSeeker() throws Exception {
        assertThat(
                Database.ask("select attrelid::regclass::text from pg_attribute where attname = 'seeker_id'"
                        + " and attrelid::regclass::text in (" + TABLES + ") and attstattarget is distinct from 0"),
                is(empty()));
    }

    @Test
    void theServiceIsNoSuperuserAndOwnsNoTable() throws Exception {
        assertThat(
                Database.ask("select 1 from pg_roles where rolname = 'kith_app' and (rolsuper or rolbypassrls)"),
                is(empty()));
        assertThat(Database.ask("select relname from pg_class where relowner = 'kith_app'::regrole"), is(empty()));
    }

    private static Stream<DynamicTest> everyTable(EveryTable check) throws Exception {
        List<String> tables = Database.ask(TABLES);
        assertThat(tables.size(), greaterThan(3));
        return tables.stream().map(table -> DynamicTest.dynamicTest(table, () -> check.of(table)));
    }

    @FunctionalInterface
    private interface EveryTable {
        void of(String table) throws Exception;
    }

    private static Connection asTheService() throws SQLException {
        Connection connection = Database.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session role kith_app");
        }
        return connection;
    }
}
