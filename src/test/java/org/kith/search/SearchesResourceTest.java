package org.kith.search;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class SearchesResourceTest {
    private static final String JOBLESS = "{\"reason\": \"JOBLESS\"}";

    @Test
    void aReasonIsEnoughAndEveryDefaultIsShown() {
        Client ann = Given.aSeeker();

        JsonPath search = ann.asks()
                .body(JOBLESS)
                .post("/v1/searches")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("ACTIVE"))
                .body("startedOn", is("2026-03-02"))
                .body("endedOn", nullValue())
                .body("whyItMatters", nullValue())
                .body("targetRoles", empty())
                .body("history", empty())
                .body("legalActions", is(List.of("pause", "end")))
                .extract()
                .jsonPath();

        String defaults = """
                {"patienceBusinessDays": 10, "reminders": 1, "coldTryAnotherBusinessDays": 3,
                 "coldFollowUpBusinessDays": 7, "restAfterReminderBusinessDays": 10, "pauseAfterDeclineDays": 30,
                 "thankYouAfterInterviewDays": 1, "thankYouAfterHelpDays": 2, "reciprocityDays": 60,
                 "openAsksPerPerson": 1, "asksPerPersonIn90Days": 2, "concentrationPercent": 50,
                 "concentrationFromAsks": 4, "employedPercent": 60, "employedFromAsks": 4, "dormantDays": 1095,
                 "asksPerDay": 1, "contactsPerPersonIn7Days": 3, "planItemsPerRule": 3}
                """;
        assertThat(search.getMap("policy"), is(JsonPath.from(defaults).getMap("$")));
        assertThat(
                search.getMap("targets"),
                is(JsonPath.from(
                                "{\"employers\": 40, \"employersWithKnownPerson\": 20, \"circles\": 8, \"openLeads\": 10}")
                        .getMap("$")));
    }

    @Test
    void whatIsSaidIsKeptAndTidied() {
        Client ann = Given.aSeeker();

        ann.asks()
                .body("""
                        {"reason": "UNHAPPY_IN_JOB", "whyItMatters": " I miss building things. ",
                         "startedOn": "2026-01-12", "targetRoles": [" Developer ", "Developer"],
                         "industries": ["Transport"], "places": ["Cleveland"], "whatWorkedOnMe": "Ten minutes, one thing",
                         "targets": {"circles": 5}, "policy": {"asksPerDay": 3}}
                        """)
                .post("/v1/searches")
                .then()
                .statusCode(201)
                .body("whyItMatters", is("I miss building things."))
                .body("targetRoles", is(List.of("Developer")))
                .body("industries", is(List.of("Transport")))
                .body("places", is(List.of("Cleveland")))
                .body("whatWorkedOnMe", is("Ten minutes, one thing"))
                .body("targets.circles", is(5))
                .body("targets.employers", is(40))
                .body("policy.asksPerDay", is(3))
                .body("policy.reminders", is(1));
    }

    @Test
    void thePolicyIsChangedMemberByMemberAndNullBringsTheDefaultBack() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"policy\": {\"asksPerDay\": 3, \"reminders\": 0}}");

        ann.patches("\"0\"", "{\"policy\": {\"patienceBusinessDays\": 5, \"asksPerDay\": null}}")
                .patch("/v1/searches/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("policy.patienceBusinessDays", is(5))
                .body("policy.asksPerDay", is(1))
                .body("policy.reminders", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "patienceBusinessDays, 1, 90",
        "reminders, 0, 1",
        "restAfterReminderBusinessDays, 1, 90",
        "pauseAfterDeclineDays, 0, 365",
        "thankYouAfterInterviewDays, 0, 14",
        "thankYouAfterHelpDays, 0, 30",
        "reciprocityDays, 7, 365",
        "openAsksPerPerson, 1, 5",
        "asksPerPersonIn90Days, 1, 20",
        "concentrationPercent, 1, 100",
        "concentrationFromAsks, 1, 100",
        "employedPercent, 1, 100",
        "employedFromAsks, 1, 100",
        "dormantDays, 30, 7300",
        "asksPerDay, 1, 50"
    })
    void eachMemberOfThePolicyHasItsBounds(String member, int least, int most) {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);

        for (int beyond : new int[] {least - 1, most + 1}) {
            ann.asksWrongly()
                    .contentType(Client.PATCH)
                    .header("If-Match", "\"0\"")
                    .body("{\"policy\": {\"" + member + "\": " + beyond + "}}")
                    .patch("/v1/searches/{id}", id)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/policy/" + member));
        }
        for (int within : new int[] {least, most}) {
            ann.patches(ann.etagOf("/v1/searches/" + id), "{\"policy\": {\"" + member + "\": " + within + "}}")
                    .patch("/v1/searches/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("policy." + member, is(within));
        }
    }

    @Test
    void aFollowUpComesAfterAnotherPersonWasTried() {
        Client ann = Given.aSeeker();

        refused(ann, "{\"reason\": \"JOBLESS\", \"policy\": {\"coldFollowUpBusinessDays\": 61}}")
                .body("errors.pointer", contains("/policy/coldFollowUpBusinessDays"));
        refused(ann, "{\"reason\": \"JOBLESS\", \"policy\": {\"coldTryAnotherBusinessDays\": 31}}")
                .body("errors.pointer", contains("/policy/coldTryAnotherBusinessDays"));
        refused(ann, "{\"reason\": \"JOBLESS\", \"policy\": {\"coldFollowUpBusinessDays\": 3}}")
                .body("errors.pointer", contains("/policy/coldFollowUpBusinessDays"));
        refused(ann, "{\"reason\": \"JOBLESS\", \"policy\": {\"coldTryAnotherBusinessDays\": 7}}")
                .body("errors.pointer", contains("/policy/coldTryAnotherBusinessDays"));
        ann.adds(
                "searches",
                "{\"reason\": \"JOBLESS\", \"policy\": {\"coldTryAnotherBusinessDays\": 8,"
                        + " \"coldFollowUpBusinessDays\": 9}}");
    }

    @Test
    void thereIsOneSearchThatHasNotEnded() {
        Client ann = Given.aSeeker();
        UUID first = ann.adds("searches", JOBLESS);

        again(ann).statusCode(409).body("code", is("duplicate"));
        moves(ann, first, "pause", "{}").statusCode(200);
        again(ann).statusCode(409);
        moves(ann, first, "end", "{\"outcome\": \"STOPPED\"}").statusCode(200);
        again(ann).statusCode(201);
        moves(ann, first, "reopen", "{}").statusCode(409).body("code", is("duplicate"));
    }

    @Test
    void aPastSearchIsKeptAtOnceBesideTheOneThatGoesOn() {
        Client ann = Given.aSeeker();
        ann.adds("searches", JOBLESS);

        ann.asks()
                .body("""
                        {"reason": "JOBLESS", "startedOn": "2019-04-01", "endedOn": "2019-09-30",
                         "outcome": "FOUND_JOB", "outcomeNote": "Through my barber"}
                        """)
                .post("/v1/searches")
                .then()
                .statusCode(201)
                .body("status", is("ENDED"))
                .body("endedOn", is("2019-09-30"))
                .body("outcome", is("FOUND_JOB"))
                .body("outcomeNote", is("Through my barber"))
                .body("legalActions", is(List.of("reopen")))
                .body("history.action", is(List.of("end")))
                // The last moment of that day in New York.
                .body("history[0].occurredAt", is("2019-10-01T03:59:59.999999Z"))
                .body("history[0].reason", is("FOUND_JOB"))
                .body("history[0].note", is("Through my barber"));
        ann.asks().get("/v1/searches").then().body("items.startedOn", is(List.of("2026-03-02", "2019-04-01")));
    }

    @Test
    void aPastSearchNeedsItsOutcomeAndAnOutcomeAnEnd() {
        Client ann = Given.aSeeker();

        refused(ann, "{\"reason\": \"OTHER\", \"startedOn\": \"2020-01-01\", \"endedOn\": \"2020-02-01\"}")
                .body("errors.pointer", contains("/outcome"));
        refused(ann, "{\"reason\": \"OTHER\", \"outcome\": \"STAYED\"}").body("errors.pointer", contains("/endedOn"));
        refused(ann, "{\"reason\": \"OTHER\", \"outcomeNote\": \"Well\"}").body("errors.pointer", contains("/endedOn"));
        refused(ann, "{\"reason\": \"OTHER\", \"endedOn\": \"2020-02-01\", \"outcome\": \"STAYED\"}")
                .body("errors.pointer", contains("/endedOn"))
                .body("errors.code", contains("out-of-order"));
        refused(ann, "{\"reason\": \"OTHER\", \"endedOn\": \"2026-03-03\", \"outcome\": \"STAYED\"}")
                .body("errors.pointer", contains("/endedOn"))
                .body("errors.code", contains("in-the-future"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "1899-12-31", "9999-12-31"})
    void aSearchHasBegunAndInLivingMemory(String day) {
        refused(Given.aSeeker(), "{\"reason\": \"OTHER\", \"startedOn\": \"" + day + "\"}")
                .body("errors.pointer", contains("/startedOn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2026-01-12T00:00:00Z\"", "\"2026-1-12\"", "\"+12026-01-12\"", "[2026, 1, 12]", "20260112"})
    void aDayIsWrittenInOneWay(String day) {
        Given.aSeeker()
                .asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"OTHER\", \"startedOn\": " + day + "}")
                .post("/v1/searches")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startedOn"));
    }

    @Test
    void todayIsTheSeekersOwn() {
        Client ann = Given.aSeeker();
        try (var ignored = TestClock.at(Instant.parse("2026-03-02T03:00:00Z"))) {
            ann.asks().body(JOBLESS).post("/v1/searches").then().body("startedOn", is("2026-03-01"));
        }
    }

    @Test
    void aSearchIsPausedResumedEndedAndReopenedAndTellsOfAllOfIt() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-12\"}");

        moves(ann, id, "pause", "{\"occurredAt\": \"2026-02-01T12:00:00Z\", \"note\": \" Family \"}")
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("PAUSED"))
                .body("legalActions", is(List.of("resume", "end")));
        moves(ann, id, "resume", "{\"occurredAt\": \"2026-02-08T12:00:00Z\"}")
                .statusCode(200)
                .body("status", is("ACTIVE"));
        moves(ann, id, "end", "{\"endedOn\": \"2026-02-20\", \"outcome\": \"FOUND_JOB\", \"outcomeNote\": \"At last\"}")
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("endedOn", is("2026-02-20"));
        ann.asks()
                .post("/v1/searches/{id}/reopen", id)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("endedOn", nullValue())
                .body("outcome", nullValue())
                .body("outcomeNote", nullValue());

        ann.asks()
                .get("/v1/searches/{id}", id)
                .then()
                .header("ETag", is("\"4\""))
                .body("history.number", is(List.of(1, 2, 3, 4)))
                .body("history.action", is(List.of("pause", "resume", "end", "reopen")))
                .body("history.status", is(List.of("PAUSED", "ACTIVE", "ENDED", "ACTIVE")))
                .body("history[0].note", is("Family"))
                .body("history[0].occurredAt", is("2026-02-01T12:00:00Z"))
                .body("history[2].reason", is("FOUND_JOB"))
                .body("history[2].note", is("At last"));
        ann.asks().get("/v1/searches").then().body("items[0].history.size()", is(4));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, resume",
        "ACTIVE, reopen",
        "PAUSED, pause",
        "PAUSED, reopen",
        "ENDED, pause",
        "ENDED, resume",
        "ENDED, end"
    })
    void fromElsewhereAStepIsRefusedAndTheLegalOnesAreTold(SearchStatus status, String action) {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);
        if (status == SearchStatus.PAUSED) {
            moves(ann, id, "pause", "{}").statusCode(200);
        } else if (status == SearchStatus.ENDED) {
            moves(ann, id, "end", "{\"outcome\": \"OTHER\"}").statusCode(200);
        }

        moves(ann, id, action, action.equals("end") ? "{\"outcome\": \"OTHER\"}" : "{}")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString(String.join(", ", status.legalActions())));
    }

    @Test
    void aStepBeforeTheLastOneOrBeforeTheStartContradictsWhatIsRecorded() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-12\"}");

        // Still the 11th in New York.
        outOfOrder(moves(ann, id, "pause", "{\"occurredAt\": \"2026-01-12T04:59:59Z\"}"));
        outOfOrder(moves(ann, id, "end", "{\"endedOn\": \"2026-01-11\", \"outcome\": \"OTHER\"}"));
        moves(ann, id, "pause", "{\"occurredAt\": \"2026-02-01T12:00:00Z\"}").statusCode(200);
        outOfOrder(moves(ann, id, "resume", "{\"occurredAt\": \"2026-02-01T11:59:59Z\"}"));
        outOfOrder(moves(ann, id, "end", "{\"endedOn\": \"2026-01-31\", \"outcome\": \"OTHER\"}"));
        ann.asks()
                .get("/v1/searches/{id}", id)
                .then()
                .header("ETag", is("\"1\""))
                .body("status", is("PAUSED"))
                .body("history.action", is(List.of("pause")));
        moves(ann, id, "end", "{\"endedOn\": \"2026-02-01\", \"outcome\": \"OTHER\"}")
                .statusCode(200);
    }

    @Test
    void aStartAfterARecordedStepContradictsIt() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-12\"}");
        moves(ann, id, "pause", "{\"occurredAt\": \"2026-02-01T12:00:00Z\"}").statusCode(200);

        outOfOrder(ann.patches("\"1\"", "{\"startedOn\": \"2026-02-02\"}")
                .patch("/v1/searches/{id}", id)
                .then());
        ann.patches("\"1\"", "{\"startedOn\": \"2026-02-01\"}")
                .patch("/v1/searches/{id}", id)
                .then()
                .statusCode(200)
                .body("startedOn", is("2026-02-01"));
    }

    @Test
    void whatHasNotHappenedIsNoStep() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);

        moves(ann, id, "pause", "{\"occurredAt\": \"2026-03-02T16:00:00Z\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
        moves(ann, id, "end", "{\"endedOn\": \"2026-03-03\", \"outcome\": \"OTHER\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/endedOn"));
    }

    @Test
    void aStepMayBeHeldAgainstAVersion() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);

        ann.asks()
                .header("If-Match", "\"7\"")
                .body("{}")
                .post("/v1/searches/{id}/pause", id)
                .then()
                .statusCode(412);
        ann.asks()
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/v1/searches/{id}/pause", id)
                .then()
                .statusCode(200);
        for (String action : List.of("resume", "end", "reopen")) {
            ann.asks()
                    .header("If-Match", "\"0\"")
                    .body(action.equals("end") ? "{\"outcome\": \"OTHER\"}" : "{}")
                    .post("/v1/searches/{id}/" + action, id)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void anEmptyConditionIsNone() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);

        ann.asks()
                .header("If-Match", "")
                .body("{}")
                .post("/v1/searches/{id}/pause", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aListIsNarrowedByStatus() {
        Client ann = Given.aSeeker();
        UUID active = ann.adds("searches", JOBLESS);
        UUID past = ann.adds(
                "searches",
                "{\"reason\": \"OTHER\", \"startedOn\": \"2020-01-01\", \"endedOn\": \"2020-02-01\","
                        + " \"outcome\": \"STAYED\"}");

        listed(ann, "status", "ENDED", past);
        listed(ann, "status", "ACTIVE", active);
        listed(ann, "sort", "startedOn", past, active);
        listed(ann, "updatedSince", ann.asks().get("/v1/searches/{id}", past).path("updatedAt"), past);
    }

    @Test
    void anotherSeekersSearchIsNotThere() {
        Client bob = Given.aSeeker();
        UUID id = Given.aSeeker().adds("searches", JOBLESS);

        bob.asks().get("/v1/searches").then().body("items", empty());
        moves(bob, id, "pause", "{}").statusCode(404);
    }

    @Test
    void aDeletedSearchTakesItsTargetEmployersAlong() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", JOBLESS);
        UUID employer = ann.adds("searches/" + id + "/target-employers", "{\"organization\": \"Lakeside\"}");

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/searches/{id}", id)
                .then()
                .statusCode(204);

        ann.asks().get("/v1/target-employers/{id}", employer).then().statusCode(404);
        ann.asks().get("/v1/organizations").then().body("items.name", hasItem("Lakeside"));
    }

    private static ValidatableResponse again(Client seeker) {
        return seeker.asks().body(JOBLESS).post("/v1/searches").then();
    }

    private static ValidatableResponse moves(Client seeker, UUID id, String action, String json) {
        return seeker.asks().body(json).post("/v1/searches/{id}/" + action, id).then();
    }

    private static ValidatableResponse refused(Client seeker, String json) {
        return seeker.asksWrongly()
                .contentType(ContentType.JSON)
                .body(json)
                .post("/v1/searches")
                .then()
                .statusCode(422);
    }

    private static void outOfOrder(ValidatableResponse answer) {
        answer.statusCode(409).body("code", is("out-of-order"));
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/searches")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
