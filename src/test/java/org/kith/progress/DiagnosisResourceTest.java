package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
class DiagnosisResourceTest {
    private static final String SPECIFIC = "Whom do you know at logistics companies that might need a planner?";
    private static final String VAGUE = "Do you know of anything that could be good for me?";

    private final Client ann = Given.aSeeker();

    @Test
    void whatDiffersIsToldOfWithItsNumbers() {
        for (int i = 0; i < 8; i++) {
            answer(asks(SPECIFIC, "2026-02-03T15:00:00Z"), i < 5 ? "fulfill" : "decline", "2026-02-04T15:00:00Z");
            asks(VAGUE, "2026-02-03T15:00:00Z");
        }
        asks(SPECIFIC, "2026-02-27T15:00:00Z");

        diagnosis("")
                .body("asOf", is("2026-03-02"))
                .body("responses.asked", is(17))
                .body("responses.waiting", is(1))
                .body("responses.compared", is(16))
                .body("responses.answered", is(8))
                .body("responses.fulfilled", is(5))
                .body("responses.declined", is(3))
                .body("responses.unanswered", is(8))
                .body("responses.percent", is(50))
                .body("responses.enough", is(true))
                .body("factors.factor", hasSize(7))
                .body("factors[0].factor", is("SPECIFICITY"))
                .body("factors[0].rule", is("DIFFERS"))
                .body("factors[0].differs", is("SPECIFIC"))
                .body("factors[0].words", containsString("looks different"))
                .body("factors[0].values.value", contains("SPECIFIC", "VAGUE"))
                .body("factors[0].values.asked", contains(8, 8))
                .body("factors[0].values.answered", contains(8, 0))
                .body("factors[0].values.fulfilled", contains(5, 0))
                .body("factors[0].values.answeredPercent", contains(100, 0))
                .body("factors[0].values.fulfilledPercent", contains(63, 0))
                .body("factors[0].because.fact", contains("THESE", "OTHERS"))
                .body("factors[0].because[0].about", hasSize(8))
                .body("factors[0].suggestedAction.path", is("/v1/suggestions"))
                .body("factors[1].rule", is("ALL_ALIKE"))
                .body("factors[1].suggestedAction", nullValue())
                .body("reason", nullValue())
                .body("words", nullValue());
    }

    @Test
    void smallNumbersAreCalledSmall() {
        for (int i = 0; i < 4; i++) {
            answer(asks(SPECIFIC, "2026-02-03T15:00:00Z"), "fulfill", "2026-02-04T15:00:00Z");
            asks(VAGUE, "2026-02-03T15:00:00Z");
        }

        diagnosis("")
                .body("responses.enough", is(true))
                .body("factors[0].rule", is("TOO_FEW"))
                .body("factors[0].differs", nullValue())
                .body("factors[0].words", containsString("too small to tell"))
                .body("factors.rule", everyItem(is(not("DIFFERS"))));
    }

    @Test
    void withFewerThanEightAsksNothingIsCompared() {
        for (int i = 0; i < 7; i++) {
            asks(SPECIFIC, "2026-02-03T15:00:00Z");
        }
        for (int i = 0; i < 3; i++) {
            asks(SPECIFIC, "2026-02-27T15:00:00Z");
        }

        diagnosis("")
                .body("responses.enough", is(false))
                .body("factors", empty())
                .body("reason", is("NO_MATCH"))
                .body("words", notNullValue())
                .body("shakeUps", not(empty()));
        asks(VAGUE, "2026-02-03T15:00:00Z");
        diagnosis("").body("reason", nullValue());
        diagnosis("?asOf=2026-02-17").body("reason", is("NO_MATCH"));
    }

    @Test
    void whereNobodyWasAskedThereIsNothing() {
        diagnosis("")
                .body("responses.asked", is(0))
                .body("responses.percent", nullValue())
                .body("reason", is("NOTHING_THERE"))
                .body("words", containsString("Nobody was asked"))
                .body("whatWorkedOnMe", nullValue());
    }

    @Test
    void onPastDatesAndInOtherSearchesItIsAsItWas() {
        for (int i = 0; i < 8; i++) {
            answer(asks(SPECIFIC, "2026-01-06T15:00:00Z"), "fulfill", "2026-02-25T15:00:00Z");
        }

        diagnosis("?asOf=2026-02-24").body("responses.answered", is(0)).body("responses.unanswered", is(8));
        diagnosis("?asOf=2026-02-25").body("responses.answered", is(8));
        diagnosis("?asOf=2026-01-05").body("reason", is("NOTHING_THERE"));
        ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2026-02-02'}"));
        diagnosis("").body("responses.asked", is(0)).body("reason", is("NOTHING_THERE"));
    }

    @Test
    void timesAreThoseOfTheSeeker() {
        for (int i = 0; i < 8; i++) {
            asks(SPECIFIC, i < 4 ? "2026-02-07T16:59:00Z" : "2026-02-09T04:30:00Z");
        }

        diagnosis("")
                .body("factors.find { it.factor == 'TIME_OF_DAY' }.values.value", contains("MORNING", "EVENING"))
                .body("factors.find { it.factor == 'DAY_OF_WEEK' }.values.value", contains("WEEKEND"));
    }

    @Test
    void aTextInAnotherLanguageIsNotCalledVague() {
        for (int i = 0; i < 8; i++) {
            asks("¿A quién conoces en empresas que podrían tener un trabajo para mí?", "2026-02-03T15:00:00Z");
        }

        diagnosis("").body("factors[0].values.value", contains("NOT_READ"));
    }

    @Test
    void whatWasNotTriedIsProposedAndCanBeSent() {
        UUID search = ann.adds(
                "searches",
                json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12',"
                        + " 'whatWorkedOnMe': 'He knew what he wanted.'}"));
        UUID ray =
                adds("'circle': 'NEIGHBOR', 'connector': true, 'affiliations': [{'organization': 'Lakeside Freight'}]");
        UUID lakeside = ann.asks()
                .get("/v1/organizations")
                .then()
                .extract()
                .<String>path("items[0].id")
                .transform(UUID::fromString);
        ann.asks()
                .body(json("{'organizationId': '" + lakeside + "'}"))
                .post("/v1/searches/{id}/target-employers", search)
                .then()
                .statusCode(201);
        meets(ray, "COFFEE", "2026-02-03T15:00:00Z");
        meets(adds(""), "CALL", "2021-02-03T15:00:00Z");
        ann.adds("groups", json("{'name': 'Rowing club', 'kind': 'CLUB', 'gatewayContactId': '" + ray + "'}"));

        ValidatableResponse untried = diagnosis("")
                .body("whatWorkedOnMe.quote", is("He knew what he wanted."))
                .body("whatWorkedOnMe.words", notNullValue())
                .body(
                        "shakeUps.rule",
                        hasItems(
                                "ASK_IN_PERSON",
                                "GO_TO_AN_EVENT",
                                "INFORMATIONAL_INTERVIEW",
                                "NEW_CIRCLE",
                                "ASK_A_CONNECTOR",
                                "WAKE_A_DORMANT_TIE",
                                "HELP_FIRST",
                                "ASK_A_GATEWAY",
                                "ASK_AN_INSIDER",
                                "MEET_AGAIN"))
                .body("shakeUps.find { it.rule == 'NEW_CIRCLE' }.words", containsString("neighbors"))
                .body(
                        "shakeUps.find { it.rule == 'ASK_A_GATEWAY' }.because[0].about.type",
                        contains("SEARCH", "CONTACT"));
        for (Map<String, Object> action :
                untried.extract().<List<Map<String, Object>>>path("shakeUps.suggestedAction")) {
            ann.asks()
                    .request((String) action.get("method"), (String) action.get("path"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void whatWasTriedIsNotProposed() {
        ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12'}"));
        UUID ray = adds("'circle': 'NEIGHBOR', 'connector': true");
        UUID old = adds("");
        UUID venue = ann.adds("venues", json("{'name': 'Harbor hall', 'kind': 'CLUB'}"));
        ann.adds(
                "events",
                json("{'name': 'Trade evening', 'kind': 'MEETUP', 'startsAt': '2026-02-05T18:00:00Z', 'attended': true,"
                        + " 'venueId': '" + venue + "'}"));
        meets(ray, "COFFEE", "2026-02-03T15:00:00Z");
        meets(ray, "INFORMATIONAL_INTERVIEW", "2026-02-06T15:00:00Z");
        meets(old, "CALL", "2021-02-03T15:00:00Z");
        meets(old, "CALL", "2026-02-03T15:00:00Z");
        ann.adds(
                "favors",
                json("{'contactId': '" + ray + "', 'direction': 'FROM_SEEKER', 'what': 'Fixed the fence',"
                        + " 'occurredAt': '2026-02-03T15:00:00Z'}"));
        ann.adds(
                "asks",
                json("{'contactId': '" + ray + "', 'askedAt': '2026-02-03T15:00:00Z', 'channel': 'IN_PERSON',"
                        + " 'kind': 'ADVICE', 'wanted': 1, 'stretch': true}"));

        diagnosis("").body("shakeUps.rule", contains("ASK_BY_PHONE", "ASK_FOR_AN_INTRODUCTION"));
        diagnosis("?asOf=2026-02-02").body("shakeUps.rule", hasItem("GO_TO_AN_EVENT"));
    }

    @Test
    void anInterviewerWhoSaidNoIsProposed() {
        UUID lead =
                ann.adds("leads", json("{'organization': 'Lakeside Freight', 'discoveredAt': '2026-01-05T15:00:00Z'}"));
        UUID interview = ann.adds(
                "interviews",
                json("{'leadId': '" + lead + "', 'startsAt': '2026-02-03T15:00:00Z', 'kind': 'PHONE',"
                        + " 'interviewers': [{'contactId': '" + adds("") + "'}]}"));
        diagnosis("").body("shakeUps.rule", not(hasItem("ASK_AN_INTERVIEWER")));

        ann.asks()
                .body(json("{'outcome': 'REJECTED', 'occurredAt': '2026-02-09T15:00:00Z'}"))
                .post("/v1/interviews/{id}/outcome", interview)
                .then()
                .statusCode(200);

        diagnosis("")
                .body(
                        "shakeUps.find { it.rule == 'ASK_AN_INTERVIEWER' }.because[0].about.id",
                        contains(interview.toString()));
        diagnosis("?asOf=2026-02-08").body("shakeUps.rule", not(hasItem("ASK_AN_INTERVIEWER")));
    }

    @Test
    void theWordsAreInSpanishToo() {
        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/diagnosis")
                .then()
                .statusCode(200)
                .header("Content-Language", is("es"))
                .body("words", containsString("Todavía no se ha preguntado"))
                .body("shakeUps[0].words", containsString("cara a cara"));
    }

    @Test
    void itTakesTwelveStatementsHoweverMuchThereIs() throws Exception {
        for (int i = 0; i < 9; i++) {
            asks(SPECIFIC, "2026-02-03T15:00:00Z");
        }

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/diagnosis"));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    @Test
    void anotherKeyOrSeekerSeesNothingOfIt() {
        asks(SPECIFIC, "2026-02-03T15:00:00Z");

        Given.aSeeker().asks().get("/v1/diagnosis").then().statusCode(200).body("reason", is("NOTHING_THERE"));
        ann.withScopes("asks:read").asks().get("/v1/diagnosis").then().statusCode(403);
    }

    private UUID adds(String members) {
        return ann.adds("contacts", json("{'name': 'Ray Hollis'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private UUID asks(String text, String at) {
        return ann.adds(
                "asks", json("{'contactId': '" + adds("") + "', 'askedAt': '" + at + "', 'text': '" + text + "'}"));
    }

    private void answer(UUID ask, String step, String at) {
        ann.asks()
                .body(json("{'occurredAt': '" + at + "'}"))
                .post("/v1/asks/{id}/" + step, ask)
                .then()
                .statusCode(200);
    }

    private void meets(UUID contact, String type, String at) {
        ann.adds(
                "interactions",
                json("{'contactId': '" + contact + "', 'type': '" + type + "', 'occurredAt': '" + at + "'}"));
    }

    private ValidatableResponse diagnosis(String query) {
        return ann.asks().get("/v1/diagnosis" + query).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
