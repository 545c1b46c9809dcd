package org.kith.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.given.Database;

/**
 * Migrations reach the rows that are there, as the owner of the tables, whom row-level security binds; in a schema of
 * their own of the one database.
 */
@QuarkusTest
class UpgradeTest {
    private static final String SCHEMA = "upgraded";
    private static final String COACH = "00000000-0000-7000-8000-00000000000a";
    private static final String RAY = "00000000-0000-7000-8000-00000000000b";
    private static final String HELEN = "00000000-0000-7000-8000-00000000000c";
    private static final String ID = "00000000-0000-7000-8000-0000000000";

    @AfterEach
    void leaveNothing() throws SQLException {
        as(null, "drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void whatSearchKnowsOfTheWorkOfContactsIsFilledIn() throws Exception {
        migrateTo("202611220540");
        seeker(RAY);
        as(
                RAY,
                "insert into contact (seeker_id, id, name, occupation, sort_name, created_at, updated_at)"
                        + " values ('" + RAY + "', '" + ID + "01', 'Helen Ostrow', 'Baker', 'ostrow', now(), now())",
                "insert into organization (seeker_id, id, name, name_key, name_normal, created_at, updated_at)"
                        + " values ('" + RAY + "', '" + ID
                        + "02', 'Lakeside Freight', 'lakeside freight', 'lakeside freight', now(), now())",
                "insert into affiliation (seeker_id, id, contact_id, organization_id, title) values ('" + RAY + "', '"
                        + ID + "03', '" + ID + "01', '" + ID + "02', 'Foreman')",
                "select refresh_contact_search(array['" + ID + "01']::uuid[])");

        migrateTo("202611220631");
        assertThat("hidden from the migration", ask(RAY, "select work from contact_search"), contains(""));
        migrateTo("latest");

        assertThat(ask(RAY, "select work from contact_search"), contains(" lakeside freight foreman baker"));
    }

    @Test
    void whoTookLeadsOfEachOtherIsKnownOfBoth() throws Exception {
        migrateTo("202611220563");
        seeker(COACH);
        as(
                COACH,
                "insert into cohort (seeker_id, id, name, secret_hash, invited_until, created_at, updated_at) values ('"
                        + COACH + "', '" + ID + "04', 'Tuesday group', decode(repeat('00', 32), 'hex'), now(), now(),"
                        + " now())",
                "insert into pooled_lead (seeker_id, id, cohort_id, giver_id, giver_membership_id, giver_lead_id,"
                        + " status, taker_membership_id, taken_at, created_at, updated_at) values ('" + COACH + "', '"
                        + ID + "05', '" + ID + "04', '" + RAY + "', '" + ID + "06', '" + ID + "07', 'TAKEN', '" + ID
                        + "08', now(), now(), now())");
        member(RAY, "06");
        member(HELEN, "08");

        migrateTo("latest");

        assertThat(ask(RAY, "select membership_id || ' ' || peer_id from cohort_peer"), contains(ID + "06 " + HELEN));
        assertThat(ask(HELEN, "select membership_id || ' ' || peer_id from cohort_peer"), contains(ID + "08 " + RAY));
    }

    @Test
    void noFenceStaysLoweredAndASecondTimeNothingIsLeftToDo() throws Exception {
        migrateTo("latest");

        assertThat(migrateTo("latest"), is(0));
        assertThat(ask(null, "select rolsuper from pg_roles where rolname = current_user"), contains("f"));
        assertThat(lowered(SCHEMA), containsInAnyOrder(lowered("public").toArray()));
        assertThat(ask(RAY, "select seeker_id from contact"), empty());
    }

    /** The tables with row-level security that does not bind their owner. */
    private static List<String> lowered(String schema) throws SQLException {
        return ask(
                null,
                "select relname from pg_class where relnamespace = '" + schema
                        + "'::regnamespace and relkind = 'r' and relrowsecurity and not relforcerowsecurity");
    }

    /** Migrates as far as a version, and says how many migrations that were. */
    private static int migrateTo(String version) {
        Config config = ConfigProvider.getConfig();
        return Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas(SCHEMA)
                .locations("filesystem:src/main/resources/db/migration")
                .target(version)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static void seeker(String id) throws SQLException {
        as(
                id,
                "insert into seeker (seeker_id, name, created_at, updated_at) values ('" + id
                        + "', 'Ann Porter', now(), now())");
    }

    private static void member(String seeker, String membership) throws SQLException {
        seeker(seeker);
        as(
                seeker,
                "insert into cohort_membership (seeker_id, id, coach_id, cohort_id, cohort_name, coach_name,"
                        + " display_name, created_at, updated_at) values ('" + seeker + "', '" + ID + membership
                        + "', '" + COACH + "', '" + ID + "04', 'Tuesday group', 'Dana Whitfield', 'Ray', now(),"
                        + " now())");
    }

    private static void as(String seeker, String... statements) throws SQLException {
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            enter(statement, seeker);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> ask(String seeker, String sql) throws SQLException {
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            enter(statement, seeker);
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private static void enter(Statement statement, String seeker) throws SQLException {
        statement.execute("set search_path to " + SCHEMA + ", public");
        statement.execute("select set_config('app.seeker', '" + (seeker == null ? "" : seeker) + "', false)");
    }
}
