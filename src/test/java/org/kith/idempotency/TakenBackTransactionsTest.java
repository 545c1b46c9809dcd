package org.kith.idempotency;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** The database takes transactions back that get into each other's way: 40001 and 40P01, in the middle or at the commit. */
@QuarkusTest
class TakenBackTransactionsTest {
    private static final String BODY = "{\"name\": \"Taken Back Freight\"}";
    private static final int MORE_THAN_ATTEMPTS = 5;

    private final Client ann = Given.aSeeker();
    private final String key = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({"40001, immediate", "40001, deferred", "40P01, immediate", "40P01, deferred"})
    void whatWasTakenBackIsDoneAgainAndOnce(String state, String moment) throws SQLException {
        try (var ignored = new Trouble(state, moment, 2)) {
            Sent.organization(ann, key, BODY).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        }

        Sent.organization(ann, key, BODY).then().statusCode(201).header("Idempotent-Replayed", "true");
        organizations(1);
    }

    @ParameterizedTest
    @CsvSource({"40001, immediate", "40001, deferred"})
    void whereItNeverEndsNothingIsDoneAndTheSameKeyMayTryAgain(String state, String moment) throws SQLException {
        try (var ignored = new Trouble(state, moment, MORE_THAN_ATTEMPTS)) {
            Sent.organization(ann, key, BODY).then().statusCode(503).header("Retry-After", notNullValue());
            organizations(0);
        }

        Sent.organization(ann, key, BODY).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        organizations(1);
    }

    private void organizations(int count) {
        ann.asks().get("/v1/organizations").then().statusCode(200).body("items", hasSize(is(count)));
    }

    /** As long as it is open, the first transactions that add the organization are taken back. */
    private static final class Trouble implements AutoCloseable {
        /** A sequence keeps on counting when a transaction is taken back. */
        Trouble(String state, String moment, int times) throws SQLException {
            change(
                    "create sequence taken_back",
                    "grant usage on sequence taken_back to public",
                    "create function take_back() returns trigger language plpgsql as $$ begin"
                            + " if nextval('taken_back') <= " + times + " then raise sqlstate '" + state
                            + "'; end if; return null; end $$",
                    "create constraint trigger taken_back after insert on organization deferrable initially " + moment
                            + " for each row when (new.name = 'Taken Back Freight') execute function take_back()");
        }

        @Override
        public void close() throws SQLException {
            change("drop trigger taken_back on organization", "drop function take_back()", "drop sequence taken_back");
        }

        private static void change(String... statements) throws SQLException {
            try (Connection connection = Database.connection();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }
}
