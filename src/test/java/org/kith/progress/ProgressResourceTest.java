package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class ProgressResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void whatIsDoneIsCountedInItsWeek() {
        UUID ray = adds("Ray", "");
        UUID sue = adds("Sue", "'origin': 'PROMPT'");
        asks(ray, "'askedAt': '2026-02-17T15:00:00Z', 'stretch': true");
        UUID second = asks(sue, "'askedAt': '2026-02-24T15:00:00Z'");
        takes(second, "fulfill", "2026-02-25T15:00:00Z");
        meets(ray, "2026-02-18T15:00:00Z", "'askedForSomething': false");
        meets(ray, "2026-02-19T15:00:00Z", "'askedForSomething': true");
        thanks(ray, "2026-02-20T15:00:00Z");

        progress("?weeks=3")
                .body("asOf", is("2026-03-02"))
                .body("searchId", nullValue())
                .body("weeks.from", contains("2026-02-16", "2026-02-23", "2026-03-02"))
                .body("weeks.to", contains("2026-02-22", "2026-03-01", "2026-03-08"))
                .body("weeks.asked", contains(1, 1, 0))
                .body("weeks.answered", contains(0, 1, 0))
                .body("weeks.fulfilled", contains(0, 1, 0))
                .body("weeks.declined", contains(0, 0, 0))
                .body("weeks.interactions", contains(2, 0, 0))
                .body("weeks.askedForNothing", contains(1, 0, 0))
                .body("weeks.stretch", contains(1, 0, 0))
                .body("weeks.stretchPercent", contains(33, 0, null))
                .body("weeks.thankYous", contains(1, 0, 0))
                .body("weeks.contactsOfPrompts", contains(0, 0, 1))
                .body("methods.asks", is(2))
                .body("reason", nullValue())
                .body("words", nullValue());
    }

    @Test
    void theWeekEndsAtMidnightWhereTheSeekerLives() {
        UUID ray = adds("Ray", "");
        meets(ray, "2026-03-02T04:59:59Z", "'askedForSomething': false");
        meets(ray, "2026-03-02T05:00:00Z", "'askedForSomething': false");

        progress("?weeks=2").body("weeks.interactions", contains(1, 1));
    }

    @Test
    void onAPastDateNothingLaterIsKnown() {
        UUID ray = adds("Ray", "");
        UUID ask = asks(ray, "'askedAt': '2026-02-17T15:00:00Z'");
        takes(ask, "decline", "2026-02-25T15:00:00Z");
        UUID lead = leads("'source': {'type': 'POSTING'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        ann.asks()
                .body(json("{'occurredAt': '2026-02-26T15:00:00Z'}"))
                .post("/v1/leads/{id}/close", lead)
                .then()
                .statusCode(200);

        progress("?asOf=2026-02-22&weeks=1")
                .body("weeks.from", contains("2026-02-16"))
                .body("weeks.asked", contains(1))
                .body("weeks.answered", contains(0))
                .body("weeks.openLeads", contains(1))
                .body("leads.open", is(1));
        progress("?asOf=2026-03-01&weeks=2")
                .body("weeks.declined", contains(0, 1))
                .body("weeks.openLeads", contains(1, 0))
                .body("declines.settled", is(1))
                .body("declines.percent", is(100));
        progress("?asOf=2026-02-15")
                .body("reason", is("NOTHING_THERE"))
                .body("words", containsString("Nothing is recorded yet"));
    }

    @Test
    void weeksBeforeTheSearchAreLeftOut() {
        UUID search = search("2026-02-24");

        progress("").body("searchId", is(search.toString())).body("weeks.from", contains("2026-02-23", "2026-03-02"));
        progress("?asOf=2026-02-20").body("searchId", nullValue()).body("weeks", hasSize(12));
        ann.asks().queryParam("weeks", 52).get("/v1/progress").then().body("weeks", hasSize(2));
        ann.asksWrongly().get("/v1/progress?weeks=53").then().statusCode(400).body("errors[0].parameter", is("weeks"));
    }

    @Test
    void leadsAreCountedBySourceByChainAndWhetherTheyWereAdvertised() {
        UUID ray = adds("Ray", "");
        UUID helen = adds("Helen", "");
        UUID paul = adds("Paul", "");
        introduces(ray, helen, "2026-01-05");
        introduces(helen, paul, "2026-01-10");
        introduces(paul, ray, "2026-01-12");
        leads("'source': {'type': 'CONTACT', 'id': '" + paul + "'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        leads("'source': {'type': 'CONTACT', 'id': '" + helen + "'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        leads("'source': {'type': 'POSTING'}, 'discoveredAt': '2026-02-18T15:00:00Z'");

        progress("?asOf=2026-03-01")
                .body("leads.open", is(3))
                .body("leads.target", is(10))
                .body("leads.discovered", is(3))
                .body("leads.advertised", is(1))
                .body("leads.notAdvertised", is(2))
                .body("leads.bySource.source", contains("CONTACT", "POSTING"))
                .body("leads.bySource.leads", contains(2, 1))
                .body("leads.byChain.introductions", contains(0, 2))
                .body("leads.byChain.leads", contains(1, 2))
                .body("weeks.introductions", hasItem(2))
                .body("methods.introductions", is(3));
    }

    @Test
    void aLongChainCountsAsTen() {
        UUID before = adds("Person", "");
        for (int i = 0; i < 12; i++) {
            UUID next = adds("Person", "");
            introduces(before, next, "2026-01-05");
            before = next;
        }
        leads("'source': {'type': 'CONTACT', 'id': '" + before + "'}, 'discoveredAt': '2026-02-18T15:00:00Z'");

        progress("").body("leads.byChain.introductions", contains(10));
    }

    @Test
    void aRefusalStandsBesideWhatIsOrdinary() {
        takes(asks(adds("Ray", ""), "'askedAt': '2026-02-17T15:00:00Z'"), "decline", "2026-02-18T15:00:00Z");
        asks(adds("Sue", ""), "'askedAt': '2026-02-27T15:00:00Z'");
        asks(adds("Zoe", ""), "'askedAt': '2026-01-12T15:00:00Z'");

        progress("")
                .body("declines.settled", is(2))
                .body("declines.declined", is(1))
                .body("declines.unanswered", is(1))
                .body("declines.percent", is(50))
                .body("declines.withUnansweredPercent", is(100))
                .body("declines.normalPercent", is(50))
                .body("declines.source", containsString("Flynn"))
                .body("declines.words", containsString("About half of such requests"));
    }

    @Test
    void whoseWorkIsNotKnownCountsInNeither() {
        UUID works = adds("Ray", "'employmentStatus': 'EMPLOYED'");
        UUID looks = adds("Sue", "'employmentStatus': 'UNEMPLOYED'");
        UUID retired = adds("Zoe", "'employmentStatus': 'RETIRED'");
        UUID unknown = adds("Kim", "");
        for (UUID contact : List.of(works, looks, retired, unknown)) {
            meets(contact, "2026-02-18T15:00:00Z", "'askedForSomething': false");
        }

        progress("")
                .body("employment.notUnemployed", is(2))
                .body("employment.unemployed", is(1))
                .body("employment.unknown", is(1))
                .body("employment.percent", is(67))
                .body("warnings", empty());
    }

    @Test
    void whenMostAsksGoToPeopleOutOfWorkItIsSaid() {
        for (int i = 0; i < 4; i++) {
            UUID contact = adds("Somebody", "'employmentStatus': '" + (i < 2 ? "EMPLOYED" : "UNEMPLOYED") + "'");
            asks(contact, "'askedAt': '2026-02-17T15:00:00Z'");
        }

        ValidatableResponse warned = progress("")
                .body("warnings.rule", contains("EMPLOYED_SHARE"))
                .body("warnings[0].because[0].words", containsString("Of 4 asks in 30 days"))
                .body("warnings[0].because[0].about.type", hasItem("ASK"));
        isSent(warned.extract().path("warnings[0].suggestedAction"));
        asks(adds("Another", "'employmentStatus': 'EMPLOYED'"), "'askedAt': '2026-02-17T15:00:00Z'");
        progress("").body("warnings", empty());
        progress("?asOf=2026-02-16").body("warnings", empty());
    }

    @Test
    void aSearchOfFormsAloneIsToldOf() {
        search("2026-02-02");
        UUID lead = leads("'source': {'type': 'POSTING'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        applies(lead, "ONLINE", "2026-02-19");
        applies(lead, "ONLINE", "2026-02-20");

        ValidatableResponse warned = progress("")
                .body("methods.applications.method", contains("ONLINE"))
                .body("methods.applications.applications", contains(2))
                .body("warnings.rule", contains("ONLINE_ONLY"))
                .body("warnings[0].because[0].about.type", contains("SEARCH", "LEAD"));
        isSent(warned.extract().path("warnings[0].suggestedAction"));
        asks(adds("Ray", ""), "'askedAt': '2026-02-27T15:00:00Z'");
        progress("").body("warnings", empty());
        progress("?asOf=2026-02-21").body("warnings.rule", contains("ONLINE_ONLY"));
        applies(lead, "REFERRAL", "2026-02-20");
        progress("?asOf=2026-02-21").body("warnings", empty());
    }

    @Test
    void whoIsBroughtTogetherIsCountedForFourteenDays() {
        UUID ray = adds("Ray", "");
        UUID helen = adds("Helen", "");
        UUID paul = adds("Paul", "");
        introduces(ray, helen, "2026-02-27");
        ann.adds(
                "introductions",
                json("{'target': {'contactId': '" + ray + "'}, 'toContactId': '" + paul
                        + "', 'madeAt': '2026-02-17T12:00:00Z'}"));
        UUID lead = leads("'source': {'type': 'CONTACT', 'id': '" + ray + "'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        ann.asks()
                .body(json("{'toContactId': '" + paul + "', 'occurredAt': '2026-02-19T15:00:00Z'}"))
                .post("/v1/leads/{id}/pass-on", lead)
                .then()
                .statusCode(200);

        progress("?weeks=1")
                .body("connector.days", is(14))
                .body("connector.introductionsGiven", is(1))
                .body("connector.introductionsReceived", is(1))
                .body("connector.leadsPassedOn", is(1))
                .body("connector.leadsReceived", is(1))
                .body("smallSteps.kind", contains("WAS_INTRODUCED"));
        progress("?asOf=2026-03-01").body("connector.introductionsGiven", is(1));
    }

    @Test
    void smallStepsOfTheWeekAreToldInWords() {
        UUID ray = adds("Ray", "");
        asks(ray, "'askedAt': '2026-02-24T15:00:00Z'");
        meets(ray, "2026-02-25T15:00:00Z", "'askedForSomething': false, 'stretch': true");
        meets(ray, "2026-02-26T15:00:00Z", "'askedForSomething': false");
        meets(ray, "2026-02-23T15:00:00Z", "'askedForSomething': false");

        progress("")
                .body("smallSteps.kind", contains("ASKED", "ASKED_FOR_NOTHING", "STRETCHED"))
                .body("smallSteps.count", contains(1, 2, 1))
                .body("smallSteps[0].words", is("You asked one person for something."))
                .body("smallSteps[1].words", is("You were in touch 2 times without asking for anything."));
    }

    @Test
    void anEmptyAnswerSaysWhy() {
        progress("")
                .body("reason", is("NOTHING_THERE"))
                .body("weeks", hasSize(12))
                .body("smallSteps", empty());

        meets(adds("Ray", ""), "2024-02-25T15:00:00Z", "'askedForSomething': false");
        progress("").body("reason", is("NO_MATCH")).body("words", notNullValue());
    }

    @Test
    void theWordsAreInSpanishToo() {
        asks(adds("Ray", ""), "'askedAt': '2026-02-27T15:00:00Z'");

        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/progress")
                .then()
                .statusCode(200)
                .header("Content-Language", is("es"))
                .body("smallSteps[0].words", is("Pediste algo a una persona."))
                .body("declines.words", containsString("Cerca de la mitad"));
    }

    @Test
    void itTakesTwelveStatementsHoweverMuchThereIs() throws Exception {
        UUID ray = adds("Ray", "");
        leads("'source': {'type': 'CONTACT', 'id': '" + ray + "'}, 'discoveredAt': '2026-02-18T15:00:00Z'");
        asks(ray, "'askedAt': '2026-02-27T15:00:00Z'");

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/progress"));
        statements.removeAll(List.of("BEGIN", "COMMIT"));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    @Test
    void anotherKeyOrSeekerSeesNothingOfIt() {
        asks(adds("Ray", ""), "'askedAt': '2026-02-27T15:00:00Z'");

        Given.aSeeker().asks().get("/v1/progress").then().statusCode(200).body("reason", is("NOTHING_THERE"));
        ann.withScopes("contacts:read").asks().get("/v1/progress").then().statusCode(403);
        progress("").body("smallSteps", not(empty()));
    }

    private void isSent(Map<String, Object> action) {
        ann.asks()
                .request((String) action.get("method"), (String) action.get("path"))
                .then()
                .statusCode(200);
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private UUID asks(UUID contact, String members) {
        return ann.adds(
                "asks", json("{'contactId': '" + contact + "', 'override': 'Agreed on the phone', " + members + "}"));
    }

    private void takes(UUID ask, String step, String at) {
        ann.asks()
                .body(json("{'occurredAt': '" + at + "'}"))
                .post("/v1/asks/{id}/" + step, ask)
                .then()
                .statusCode(200);
    }

    private void meets(UUID contact, String at, String members) {
        ann.adds(
                "interactions",
                json("{'contactId': '" + contact + "', 'type': 'CALL', 'occurredAt': '" + at + "', " + members + "}"));
    }

    private void thanks(UUID contact, String at) {
        ann.adds("thank-yous", json("{'contactId': '" + contact + "', 'kind': 'NOTE', 'sentAt': '" + at + "'}"));
    }

    private UUID leads(String members) {
        return ann.adds("leads", json("{'organization': 'Lakeside Freight', 'stage': 'RUMORED', " + members + "}"));
    }

    private UUID search(String startedOn) {
        return ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '" + startedOn + "'}"));
    }

    private void applies(UUID lead, String method, String on) {
        ann.asks()
                .body(json("{'method': '" + method + "', 'appliedOn': '" + on + "'}"))
                .post("/v1/leads/{id}/applications", lead)
                .then()
                .statusCode(201);
    }

    private void introduces(UUID connector, UUID target, String day) {
        ann.adds(
                "introductions",
                json("{'connectorContactId': '" + connector + "', 'target': {'contactId': '" + target
                        + "'}, 'madeAt': '" + day + "T12:00:00Z'}"));
    }

    private ValidatableResponse progress(String query) {
        return ann.asks().get("/v1/progress" + query).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
