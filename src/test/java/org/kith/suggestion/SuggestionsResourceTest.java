package org.kith.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class SuggestionsResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void stringByStringFriendsAcquaintancesColleaguesPeopleMet() {
        adds("Met", "'circle': 'MET_WHILE_SEARCHING', 'tieStrength': 0.2");
        adds("Worked", "'circle': 'FORMER_COWORKER', 'tieStrength': 0.6");
        adds("Acquaintance", "'circle': 'ACQUAINTANCE', 'tieStrength': 0.4");
        adds("Second friend", "'circle': 'FRIEND', 'tieStrength': 0.8");
        adds("First friend", "'circle': 'FRIEND', 'tieStrength': 0.9");

        suggestions("")
                .body("asOf", is("2026-03-02"))
                .body("items.name", contains("First friend", "Second friend", "Acquaintance", "Worked", "Met"))
                .body("items.rule", everyItem(is("CIRCLE_ORDER")))
                .body("items[0].channel", is("PHONE"))
                .body("items[2].channel", nullValue())
                .body("items[0].because.fact", hasItem("NEVER_ASKED"))
                .body("reason", nullValue());
    }

    @Test
    void whatIsSuggestedCanBeSentAsItIs() {
        UUID ray = adds("Ray", "");
        UUID draft = ann.adds("asks", json("{'contactId': '" + adds("Ann", "'connector': true") + "'}"));

        for (Map<String, Object> action :
                suggestions("").extract().<List<Map<String, Object>>>path("items.suggestedAction")) {
            int status = ann.asks()
                    .body(action.get("body"))
                    .request((String) action.get("method"), (String) action.get("path"))
                    .statusCode();
            MatcherAssert.assertThat(
                    action.toString(), status, is(action.get("path").equals("/v1/asks") ? 201 : 200));
        }

        ann.asks().get("/v1/asks/{id}", draft).then().body("status", is("SENT"));
        ann.asks().queryParam("contactId", ray).get("/v1/asks").then().body("items.status", contains("DRAFT"));
    }

    @Test
    void whoIsProtectedComesLastAndTheReasonIsTold() {
        UUID ray = adds("Ray", "'circle': 'FRIEND'");
        adds("Sue", "'circle': 'COWORKER'");
        ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-02-27T15:00:00Z'}"));

        suggestions("")
                .body("items.name", contains("Sue", "Ray"))
                .body("items.askable", contains(true, false))
                .body("items[1].rule", is("ASKABLE"))
                .body("items[1].because[0].words", containsString("waits for an answer"))
                .body("items[1].suggestedAction.method", is("GET"));
        suggestions("?asOf=2026-02-26").body("items.name", contains("Ray", "Sue"));
    }

    @Test
    void whoIsNotComfortableOrArchivedIsLeftOut() {
        adds("Ray", "'comfortableAsking': false");
        UUID sue = adds("Sue", "");
        ann.asks().post("/v1/contacts/{id}/archive", sue).then().statusCode(200);

        suggestions("").body("items", empty()).body("reason", is("NO_MATCH")).body("words", notNullValue());
    }

    @Test
    void anEmptyNetworkSaysSo() {
        suggestions("").body("items", empty()).body("reason", is("NOTHING_THERE"));
    }

    @Test
    void afterADeclineSomebodyNearIsProposed() {
        UUID club = ann.addsGroup("Rowing club");
        UUID ray = adds("Ray", "'circle': 'FRIEND'");
        UUID sue = adds("Sue", "'circle': 'MET_WHILE_SEARCHING'");
        adds("Zoe", "'circle': 'FRIEND'");
        for (UUID member : List.of(ray, sue)) {
            ann.asks()
                    .body("{}")
                    .put("/v1/groups/{id}/members/{contact}", club, member)
                    .then()
                    .statusCode(200);
        }
        UUID ask = ann.adds(
                "asks", json("{'contactId': '" + ray + "', 'kind': 'LEADS', 'askedAt': '2026-02-27T15:00:00Z'}"));
        ann.asks()
                .body("{}")
                .post("/v1/asks/{id}/decline", ask)
                .then()
                .header("Link", is("</v1/suggestions?replacementFor=" + ask + ">; rel=\"related\""))
                .statusCode(200);

        ValidatableResponse instead = suggestions("?replacementFor=" + ask)
                .body("items.name", contains("Sue", "Zoe"))
                .body("items.rule", everyItem(is("REPLACEMENT")))
                .body("items[0].because[0].about.type", contains("CONTACT", "ASK"))
                .body("items[0].suggestedAction.body.kind", is("LEADS"));
        Map<String, Object> body = instead.extract().path("items[0].suggestedAction.body");
        ann.asks().body(body).post("/v1/asks").then().statusCode(201).body("replacesAskId", is(ask.toString()));
        ann.asks()
                .get("/v1/suggestions?replacementFor=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void everybodyIsReachedByPaging() {
        for (int i = 0; i < 7; i++) {
            adds("Somebody", "'circle': '" + (i % 2 == 0 ? "FRIEND" : "NEIGHBOR") + "'");
        }
        List<String> all = suggestions("").extract().path("items.contactId");

        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = suggestions(
                            "?limit=2&count=true" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .body("page.total", is(7));
            paged.addAll(page.extract().path("items.contactId"));
            cursor = page.extract().path("page.next");
        }

        MatcherAssert.assertThat(paged, is(all));
        String next = suggestions("?limit=2").extract().path("page.next");
        ann.asks()
                .get("/v1/suggestions?circle=FRIEND&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", is("invalid-cursor"));
    }

    @Test
    void whoeverHelpedLastTimeComesBackWithTheDate() {
        UUID elk = adds("Walter", "'circle': 'CLUB_MEMBER'");
        adds("Sue", "'circle': 'CLUB_MEMBER'");
        ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12'}"));
        ann.adds(
                "leads",
                json("{'organization': 'Lakeside Freight', 'stage': 'RUMORED', 'discoveredAt': '2019-05-02T12:00:00Z',"
                        + " 'source': {'type': 'CONTACT', 'id': '" + elk + "'}}"));

        suggestions("").body("items.name", contains("Walter", "Sue"));
        list("past-helpers", "")
                .body("items.name", contains("Walter"))
                .body("items[0].rule", is("PAST_HELPER"))
                .body("items[0].because.words", hasItem("Walter once told you of a job, on May 2, 2019."));
        list("past-helpers", "?asOf=2019-04-30").body("items", empty()).body("reason", is("NO_MATCH"));
    }

    @Test
    void neverAskedCountsThisSearchAlone() {
        UUID ray = adds("Ray", "");
        UUID sue = adds("Sue", "");
        ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2025-02-27T15:00:00Z'}"));
        ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12'}"));
        ann.adds("asks", json("{'contactId': '" + sue + "', 'askedAt': '2026-02-27T15:00:00Z'}"));

        list("never-asked", "").body("items.name", contains("Ray")).body("items[0].rule", is("NEVER_ASKED"));
        list("never-asked", "?asOf=2026-02-26").body("items.name", containsInAnyOrder("Ray", "Sue"));
    }

    @Test
    void aTieThatSleepsIsProposedForAWordAndNotForAnAsk() {
        UUID ray = adds("Ray", "");
        UUID sue = adds("Sue", "");
        adds("Never met", "");
        met(ray, "2021-02-27T15:00:00Z");
        met(sue, "2025-02-27T15:00:00Z");

        list("dormant-ties", "")
                .body("items.name", contains("Ray"))
                .body("items[0].rule", is("DORMANT_TIE"))
                .body("items[0].suggestedAction.path", is("/v1/interactions"));
        list("dormant-ties", "?asOf=2023-02-27").body("items", empty());
    }

    @Test
    void theWordsAreInTheLanguageThatIsAskedFor() {
        adds("Ray", "'circle': 'FRIEND'");

        ann.asks()
                .header("Accept-Language", "es-MX, en;q=0.5")
                .get("/v1/suggestions")
                .then()
                .header("Content-Language", is("es"))
                .header("Vary", containsString("Accept-Language"))
                .body("items[0].words", containsString("¿a quién conoces"));
        ann.asks()
                .header("Accept-Language", "tlh")
                .get("/v1/suggestions")
                .then()
                .header("Content-Language", is("en"))
                .body("items[0].words", not(containsString("¿")));
        ann.asksWrongly()
                .header("Accept-Language", ";;;=")
                .get("/v1/suggestions")
                .then()
                .statusCode(200)
                .header("Content-Language", is("en"));
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private void met(UUID contact, String at) {
        ann.adds(
                "interactions", json("{'contactId': '" + contact + "', 'type': 'COFFEE', 'occurredAt': '" + at + "'}"));
    }

    private ValidatableResponse suggestions(String query) {
        return list("suggestions", query);
    }

    private ValidatableResponse list(String which, String query) {
        return ann.asks().get("/v1/" + which + query).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
