package org.kith.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class LoadTest {
    private final Client ann = Given.aSeeker();

    @Test
    void anEmptyNetworkAndAQuietOneSaySo() {
        load("").body("items", empty()).body("reason", is("NOTHING_THERE")).body("words", notNullValue());
        ann.addsContact("Ray");
        load("").body("items", empty()).body("reason", is("NO_MATCH")).body("breadth.asksIn90Days", is(0));
    }

    @Test
    void whoIsAtALimitComesFirstWithOthersToAskInTheirPlace() {
        UUID ray = ann.addsContact("Ray");
        UUID sue = ann.addsContact("Sue");
        for (String name : new String[] {"Zoe", "Eve", "Max", "Lea"}) {
            ann.addsContact(name);
        }
        asks(ray, "2026-02-10T15:00:00Z");
        met(sue, "2026-02-26T15:00:00Z");

        ValidatableResponse answer = load("").body("asOf", is("2026-03-02"))
                .body("items.name", contains("Ray", "Sue"))
                .body("items.openAsks", contains(1, 0))
                .body("items.asksIn90Days", contains(1, 0))
                .body("items.rule", contains("OPEN_ASKS", "RECENT"))
                .body("items[0].limits.rule", contains("OPEN_ASKS", "ASKS_IN_90_DAYS"))
                .body("items[0].limits.met", contains(true, false))
                .body("items[0].instead", hasSize(3))
                .body("items[0].instead.name", not(hasItem("Ray")))
                .body("items[1].instead", empty())
                .body("items[1].pressure.contactsIn7Days", is(1))
                .body("items[1].pressure.met", is(false))
                .body("breadth.peopleIn30Days", is(1))
                .body("breadth.mostToOneIn90Days", is(1));
        send(answer, "items[0].suggestedAction", 200);
        send(answer, "items[1].suggestedAction", 200);
        send(answer, "items[0].instead[0].suggestedAction", 201);
        load("?asOf=2026-02-09").body("items", empty());
    }

    @Test
    void tooManyContactsInAWeekAreFlaggedBeforeTheNext() {
        UUID ray = ann.addsContact("Ray");
        asks(ray, "2026-02-24T15:00:00Z");
        met(ray, "2026-02-27T15:00:00Z");
        load("").body("items[0].pressure.met", is(false)).body("items[0].pressure.quietUntil", nullValue());

        met(ray, "2026-03-01T15:00:00Z");
        load("").body("items[0].rule", is("PRESSURE"))
                .body("items[0].pressure.contactsIn7Days", is(3))
                .body("items[0].pressure.met", is(true))
                .body("items[0].pressure.quietUntil", is("2026-03-03"))
                .body("items[0].because.fact", hasItem("PRESSURE"));

        ann.adds(
                "searches",
                json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12',"
                        + " 'policy': {'contactsPerPersonIn7Days': 4}}"));
        load("").body("items[0].pressure.met", is(false)).body("items[0].rule", is("OPEN_ASKS"));
    }

    @Test
    void aReminderIsAContactTooAndADeclineLeavesSomebodyInPeace() {
        UUID ray = ann.addsContact("Ray");
        UUID ask = ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-02-02T15:00:00Z'}"));
        ann.asks()
                .body(json("{'occurredAt': '2026-02-25T15:00:00Z'}"))
                .post("/v1/asks/{id}/remind", ask)
                .then()
                .statusCode(200);
        load("").body("items[0].pressure.contactsIn7Days", is(1));

        ann.asks()
                .body(json("{'occurredAt': '2026-02-26T15:00:00Z'}"))
                .post("/v1/asks/{id}/decline", ask)
                .then()
                .statusCode(200);
        load("").body("items[0].openAsks", is(0)).body("items[0].rule", is("AFTER_DECLINE"));
    }

    @Test
    void oneContactCanBeLookedAtBeforeWriting() {
        UUID ray = ann.addsContact("Ray");
        ann.addsContact("Sue");

        ValidatableResponse answer = load("?contactId=" + ray)
                .body("items.name", contains("Ray"))
                .body("items[0].rule", is("FREE"))
                .body("items[0].suggestedAction.path", is("/v1/asks"));
        send(answer, "items[0].suggestedAction", 201);
        ann.asks().get("/v1/load?contactId=" + UUID.randomUUID()).then().statusCode(404);
        ann.asksWrongly().get("/v1/load?contactId=Ray").then().statusCode(400);
    }

    @Test
    void everybodyIsReachedByPaging() {
        for (int i = 0; i < 5; i++) {
            asks(ann.addsContact("Ray " + i), "2026-02-24T15:00:00Z");
        }
        var all = load("?count=true").body("page.total", is(5)).extract().path("items.contactId");

        ValidatableResponse first = load("?limit=3");
        String next = first.extract().path("page.next");
        ValidatableResponse second = load("?limit=3&cursor=" + next).body("page.next", nullValue());

        var paged = new java.util.ArrayList<String>(first.extract().path("items.contactId"));
        paged.addAll(second.extract().path("items.contactId"));
        assertThat(paged, is(all));
    }

    @Test
    void itTakesAFewStatementsHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 5; i++) {
            asks(ann.addsContact("Ray " + i), "2026-02-24T15:00:00Z");
        }
        ann.asks().get("/v1/load");

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/load"));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    private ValidatableResponse load(String query) {
        return ann.asks().get("/v1/load" + query).then().statusCode(200);
    }

    private void send(ValidatableResponse answer, String path, int status) {
        Map<String, Object> action = answer.extract().path(path);
        var request = ann.asks();
        if (action.get("body") != null) {
            request.body(action.get("body"));
        }
        request.request((String) action.get("method"), (String) action.get("path"))
                .then()
                .statusCode(status);
    }

    private void asks(UUID contact, String at) {
        ann.adds("asks", json("{'contactId': '" + contact + "', 'askedAt': '" + at + "'}"));
    }

    private void met(UUID contact, String at) {
        ann.adds(
                "interactions", json("{'contactId': '" + contact + "', 'type': 'COFFEE', 'occurredAt': '" + at + "'}"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
