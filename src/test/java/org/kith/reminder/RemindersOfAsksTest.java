package org.kith.reminder;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** Reminders look at asks through their tables alone, and so do these tests: the room of asks stands above. */
@QuarkusTest
class RemindersOfAsksTest {
    private static final Instant ASKED = Instant.parse("2026-02-02T15:00:00Z");

    @ParameterizedTest
    @CsvSource({"fulfill, FULFILLED", "decline, DECLINED", "rest, RESTING"})
    void aReminderFallsAwayOnceTheAskIsAnsweredOrRests(String action, String status) throws Exception {
        Client ann = Given.aSeeker();
        UUID ask = ask(ann);
        UUID reminder = reminder(ann, ask, "2026-02-16");
        step(ann, ask, 2, action, status, Instant.parse("2026-02-11T17:00:00Z"));

        due(ann, "2026-02-16");
        fallenAway(ann, reminder, "2026-02-10", false);
        fallenAway(ann, reminder, "2026-02-11", true);
        ann.asks()
                .get("/v1/reminders/{id}", reminder)
                .then()
                .body("status", is("OPEN"))
                .body("fallenAway", is(true));
    }

    @Test
    void aReminderComesBackWithAnAskThatIsReopened() throws Exception {
        Client ann = Given.aSeeker();
        UUID ask = ask(ann);
        UUID reminder = reminder(ann, ask, "2026-02-10");
        step(ann, ask, 2, "rest", "RESTING", Instant.parse("2026-02-11T17:00:00Z"));
        step(ann, ask, 3, "reopen", "SENT", Instant.parse("2026-02-13T17:00:00Z"));

        due(ann, "2026-02-10", reminder);
        due(ann, "2026-02-12");
        due(ann, "2026-02-13", reminder);
        due(ann, "2026-03-02", reminder);
    }

    @Test
    void aReminderFallsAwayOnceTheAskWasFollowedUpAndOneSetAfterwardsDoesNot() throws Exception {
        Client ann = Given.aSeeker();
        UUID ask = ask(ann);
        UUID first = reminder(ann, ask, "2026-02-16");
        due(ann, "2026-02-16", first);
        step(ann, ask, 2, "remind", "REMINDED", Instant.parse("2026-02-16T16:00:00Z"));
        UUID second = ann.adds("reminders", about(ask, "2026-02-26", "2026-02-16T16:01:00Z"));

        due(ann, "2026-02-25");
        due(ann, "2026-02-26", second);
        ann.asks().get("/v1/reminders/{id}", first).then().body("fallenAway", is(true));
    }

    @Test
    void thatAReminderFellAwayIsNotHiddenByAnOldTag() throws Exception {
        Client ann = Given.aSeeker();
        UUID ask = ask(ann);
        UUID reminder = reminder(ann, ask, "2026-02-16");
        String before = ann.etagOf("/v1/reminders/" + reminder);
        step(ann, ask, 2, "fulfill", "FULFILLED", Instant.parse("2026-02-11T17:00:00Z"));

        ann.asks()
                .header("If-None-Match", before)
                .get("/v1/reminders/{id}", reminder)
                .then()
                .statusCode(200)
                .header("ETag", not(before));
    }

    private static UUID reminder(Client seeker, UUID ask, String dueOn) {
        return seeker.adds("reminders", about(ask, dueOn, "2026-02-02T15:01:00Z"));
    }

    private static String about(UUID ask, String dueOn, String setAt) {
        return "{\"text\": \"Ask again\", \"dueOn\": \"" + dueOn + "\", \"setAt\": \"" + setAt
                + "\", \"about\": {\"type\": \"ASK\", \"id\": \"" + ask + "\"}}";
    }

    private static void fallenAway(Client seeker, UUID reminder, String asOf, boolean expected) {
        seeker.asks()
                .queryParam("asOf", asOf)
                .get("/v1/reminders/{id}", reminder)
                .then()
                .statusCode(200)
                .body("fallenAway", is(expected));
    }

    private static void due(Client seeker, String asOf, UUID... expected) {
        seeker.asks()
                .queryParam("due", true)
                .queryParam("asOf", asOf)
                .get("/v1/reminders")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }

    private static UUID ask(Client seeker) throws SQLException {
        UUID ask = UUID.randomUUID();
        change(
                "insert into ask (seeker_id, id, contact_id, status, asked_at, created_at, updated_at)"
                        + " values (?, ?, ?, 'SENT', ?, ?, ?)",
                seeker.seekerId(),
                ask,
                seeker.addsContact("Ray"),
                ASKED,
                ASKED,
                ASKED);
        step(seeker, ask, 1, "send", "SENT", ASKED);
        return ask;
    }

    private static void step(Client seeker, UUID ask, int number, String action, String status, Instant at)
            throws SQLException {
        change(
                "insert into ask_step (seeker_id, thing_id, number, action, status, occurred_at, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                seeker.seekerId(),
                ask,
                number,
                action,
                status,
                at,
                at);
    }

    /** Values begin with the seeker, for whom the rows are. */
    private static void change(String sql, Object... values) throws SQLException {
        try (Connection connection = Database.connection();
                PreparedStatement enter =
                        connection.prepareStatement("select set_config('app.seeker', ?::text, false)");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            enter.setObject(1, values[0]);
            enter.execute();
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
