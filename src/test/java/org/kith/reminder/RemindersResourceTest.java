package org.kith.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class RemindersResourceTest {
    @Test
    void aTextAndADayAreEnough() {
        Client ann = Given.aSeeker();

        ValidatableResponse set = ann.asks()
                .body("{\"text\": \" Call Ray \", \"dueOn\": \"2026-03-09\"}")
                .post("/v1/reminders")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("text", is("Call Ray"))
                .body("about", nullValue())
                .body("status", is("OPEN"))
                .body("fallenAway", is(false))
                .body("legalActions", is(List.of("done", "snooze")))
                .body("history", empty());

        set.body("setAt", is(set.extract().<String>path("createdAt")));
    }

    @Test
    void aReminderIsDueFromItsDayOnInTheSeekersOwnTime() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-03-03");

        due(ann, null);
        due(ann, "2026-03-02");
        due(ann, "2026-03-03", id);
        due(ann, "2026-04-03", id);
        // In New York, where she lives, the day has not begun yet.
        try (var ignored = TestClock.at(Instant.parse("2026-03-03T04:00:00Z"))) {
            due(ann, null);
        }
        try (var ignored = TestClock.at(Instant.parse("2026-03-03T05:00:00Z"))) {
            due(ann, null, id);
        }
    }

    @Test
    void whatIsNotDueIsTheRest() {
        Client ann = Given.aSeeker();
        UUID due = set(ann, "2026-03-02");
        UUID later = set(ann, "2026-03-03");
        UUID done = set(ann, "2026-03-01");
        moves(ann, done, "done", "{}").statusCode(200);

        listed(ann, "due", "true", due);
        listed(ann, "due", "false", done, later);
    }

    @Test
    void aReminderIsDoneSnoozedAndReopenedAndTellsOfAllOfIt() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");

        moves(
                        ann,
                        id,
                        "snooze",
                        "{\"until\": \"2026-02-17\", \"occurredAt\": \"2026-02-10T12:00:00Z\", \"note\": \"Ill\"}")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("dueOn", is("2026-02-17"))
                .body("status", is("OPEN"));
        moves(ann, id, "done", "{\"occurredAt\": \"2026-02-17T12:00:00Z\"}")
                .statusCode(200)
                .body("status", is("DONE"))
                .body("legalActions", is(List.of("reopen")));
        ann.asks().post("/v1/reminders/{id}/reopen", id).then().statusCode(200).body("status", is("OPEN"));

        ann.asks()
                .get("/v1/reminders/{id}", id)
                .then()
                .body("history.action", is(List.of("snooze", "done", "reopen")))
                .body("history.status", is(List.of("OPEN", "DONE", "OPEN")))
                .body("history[0].note", is("Ill"));
        ann.asks().get("/v1/reminders").then().body("items[0].history.number", is(List.of(1, 2, 3)));
    }

    @Test
    void aDayThatIsOverIsAnsweredAsItWas() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");
        moves(ann, id, "snooze", "{\"until\": \"2026-02-17\", \"occurredAt\": \"2026-02-11T12:00:00Z\"}");
        moves(ann, id, "snooze", "{\"until\": \"2026-02-20\", \"occurredAt\": \"2026-02-18T12:00:00Z\"}");
        moves(ann, id, "done", "{\"occurredAt\": \"2026-02-21T12:00:00Z\"}").statusCode(200);

        due(ann, "2026-01-31");
        due(ann, "2026-02-09");
        due(ann, "2026-02-10", id);
        due(ann, "2026-02-11");
        due(ann, "2026-02-17", id);
        due(ann, "2026-02-18");
        due(ann, "2026-02-20", id);
        due(ann, "2026-02-21");
        due(ann, null);
    }

    @ParameterizedTest
    @CsvSource({"done, done", "done, snooze", "reopen, reopen"})
    void fromElsewhereAStepIsRefusedAndTheLegalOnesAreTold(String first, String then) {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");
        if (first.equals("done")) {
            moves(ann, id, "done", "{}").statusCode(200);
        }

        moves(ann, id, then, then.equals("snooze") ? "{\"until\": \"2026-03-09\"}" : "{}")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString(first.equals("done") ? "reopen" : "done, snooze"));
    }

    @Test
    void aStepBeforeTheSettingOrTheLastStepContradictsWhatIsRecorded() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");

        outOfOrder(moves(ann, id, "done", "{\"occurredAt\": \"2026-02-01T11:59:59Z\"}"));
        outOfOrder(moves(ann, id, "snooze", "{\"until\": \"2026-03-09\", \"occurredAt\": \"2026-02-01T11:59:59Z\"}"));
        moves(ann, id, "done", "{\"occurredAt\": \"2026-02-10T12:00:00Z\"}").statusCode(200);
        outOfOrder(moves(ann, id, "reopen", "{\"occurredAt\": \"2026-02-10T11:00:00Z\"}"));
        outOfOrder(ann.patches("\"1\"", "{\"setAt\": \"2026-02-11T12:00:00Z\"}")
                .patch("/v1/reminders/{id}", id)
                .then());
        moves(ann, id, "reopen", "{\"occurredAt\": \"2026-03-02T16:00:00Z\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
    }

    @Test
    void whatIsPutOffComesLaterThanItWould() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");

        for (String until : List.of("2026-02-10", "2026-02-09", "2200-01-01")) {
            moves(ann, id, "snooze", "{\"until\": \"" + until + "\"}")
                    .statusCode(422)
                    .body("errors.pointer", contains("/until"));
        }
        moves(ann, id, "snooze", "{\"until\": \"2199-12-31\"}").statusCode(200);
    }

    @Test
    void aReminderIsSetInThePastForADayWithinReach() {
        Client ann = Given.aSeeker();

        refused(ann, "{\"text\": \"Well\", \"dueOn\": \"2200-01-01\"}", "/dueOn");
        refused(ann, "{\"text\": \"Well\", \"dueOn\": \"1899-12-31\"}", "/dueOn");
        refused(ann, "{\"text\": \"Well\", \"dueOn\": \"2026-03-02\", \"setAt\": \"2026-03-02T16:00:00Z\"}", "/setAt");
        refused(
                ann,
                "{\"text\": \"Well\", \"dueOn\": \"2026-03-02\", \"about\": {\"type\": \"CONTACT\", \"id\": \""
                        + ann.addsOrganization("Lakeside") + "\"}}",
                "/about/id");
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = set(ann, "2026-02-10");

        ann.patches("\"0\"", "{\"dueOn\": \"2026-02-12\", \"about\": {\"type\": \"CONTACT\", \"id\": \"" + ray + "\"}}")
                .patch("/v1/reminders/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("dueOn", is("2026-02-12"))
                .body("about.id", is(ray.toString()))
                .body("text", is("Call Ray"))
                .body("setAt", is("2026-02-01T12:00:00Z"));
        listed(ann, "aboutId", ray.toString(), id);
        listed(ann, "aboutType", "CONTACT", id);
    }

    @Test
    void aListBeginsWithWhatIsDueFirstAndIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID later = set(ann, "2026-03-09");
        UUID sooner = set(ann, "2026-03-03");
        moves(ann, later, "done", "{}").statusCode(200);

        listed(ann, "limit", "50", sooner, later);
        listed(ann, "sort", "-dueOn", later, sooner);
        listed(ann, "status", "DONE", later);
        listed(ann, "status", "OPEN", sooner);
        listed(ann, "updatedSince", ann.asks().get("/v1/reminders/{id}", later).path("updatedAt"), later);
    }

    @Test
    void aStepMayBeHeldAgainstAVersion() {
        Client ann = Given.aSeeker();
        UUID id = set(ann, "2026-02-10");

        for (String action : List.of("done", "snooze", "reopen")) {
            ann.asks()
                    .header("If-Match", "\"7\"")
                    .body(action.equals("snooze") ? "{\"until\": \"2026-03-09\"}" : "{}")
                    .post("/v1/reminders/{id}/" + action, id)
                    .then()
                    .statusCode(412);
        }
    }

    private static UUID set(Client seeker, String day) {
        return seeker.adds(
                "reminders",
                "{\"text\": \"Call Ray\", \"dueOn\": \"" + day + "\", \"setAt\": \"2026-02-01T12:00:00Z\"}");
    }

    private static ValidatableResponse moves(Client seeker, UUID id, String action, String json) {
        return seeker.asks().body(json).post("/v1/reminders/{id}/" + action, id).then();
    }

    private static void outOfOrder(ValidatableResponse answer) {
        answer.statusCode(409).body("code", is("out-of-order"));
    }

    private static void refused(Client seeker, String json, String pointer) {
        seeker.asks().body(json).post("/v1/reminders").then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static void due(Client seeker, String asOf, UUID... expected) {
        var request = seeker.asks().queryParam("due", true);
        (asOf == null ? request : request.queryParam("asOf", asOf))
                .get("/v1/reminders")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/reminders")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
