package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class InterviewersTest {
    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);
    private final UUID lead = ann.adds(
            "leads",
            Asking.json("{'organization': 'Lakeside Freight', 'role': 'Planner', 'source': {'type': 'POSTING'},"
                    + " 'discoveredAt': '2026-01-05T15:00:00Z'}"));

    @Test
    void anInterviewerIsMadeAContactInOneStep() {
        UUID interview = interview("{'name': 'Dana Voss', 'title': 'Head of planning', 'email': 'dana@example.com'}");

        String dana = keeps(interview, 1)
                .body("made", is(true))
                .body("ask", nullValue())
                .body("because", containsString("rejection"))
                .extract()
                .path("contactId");

        ann.asks()
                .get("/v1/contacts/{id}", dana)
                .then()
                .statusCode(200)
                .body("name", is("Dana Voss"))
                .body("circle", is("INTERVIEWER"))
                .body("origin", is("INTERVIEW"))
                .body("knowsSearching", is(true))
                .body("howMet", is("Interview for Planner at Lakeside Freight, 2026-02-10"))
                .body("emails.address", contains("dana@example.com"))
                .body("affiliations.organization", contains("Lakeside Freight"))
                .body("affiliations.title", contains("Head of planning"));
        ann.asks().get("/v1/interviews/{id}", interview).then().body("interviewers.contactId", contains(dana));
    }

    @Test
    void afterARejectionTheAskIsReady() {
        UUID interview = interview("{'name': 'Dana Voss'}");
        rejected(interview);

        var kept = keeps(interview, 1)
                .body("because", nullValue())
                .body("ask.status", is("DRAFT"))
                .body(
                        "ask.text",
                        is("Thank you again for the interview. Who among your colleagues and friends might need a"
                                + " planner?"))
                .extract();
        keeps(interview, 1)
                .body("made", is(false))
                .body("contactId", is(kept.<String>path("contactId")))
                .body("ask.id", is(kept.<String>path("ask.id")));
        asking.does("send", UUID.fromString(kept.path("ask.id")), "{}").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'askedAt': '2026-02-20T15:00:00Z', 'override': 'She is nice'"})
    void whoInterviewsIsNotAskedBeforeTheRejection(String members) {
        UUID dana = ann.addsContact("Dana");
        UUID interview = interview("{'contactId': '" + dana + "'}");

        asking.posts(dana, members).statusCode(409).body("code", is("interview-open"));
        rejected(interview);
        asking.posts(dana, members).statusCode(201);
    }

    @Test
    void aDraftThatWasThereBeforeTheInterviewIsNotSentDuringIt() {
        UUID dana = ann.addsContact("Dana");
        UUID draft = asking.adds(dana, "");
        UUID interview = interview("{'contactId': '" + dana + "'}");

        asking.does("send", draft, "{'override': 'She is nice'}")
                .statusCode(409)
                .body("code", is("interview-open"));
        rejected(interview);
        asking.does("send", draft, "{}").statusCode(200);
    }

    @Test
    void helpThatAnInterviewerOffersIsRecorded() {
        UUID dana = ann.addsContact("Dana");
        interview("{'contactId': '" + dana + "'}");

        asking.posts(dana, "'origin': 'OFFERED'").statusCode(201);
    }

    @Test
    void anEarlierRoundIsOverWithTheRejectionOfALaterOne() {
        UUID dana = ann.addsContact("Dana");
        UUID first = interview("{'contactId': '" + dana + "'}");
        ann.asks()
                .body("{\"outcome\": \"ADVANCED\", \"occurredAt\": \"2026-02-11T15:00:00Z\"}")
                .post("/v1/interviews/{id}/outcome", first)
                .then()
                .statusCode(200);
        asking.posts(dana, "").statusCode(409).body("code", is("interview-open"));
        rejected(interview("{'name': 'Somebody else'}"));

        asking.posts(dana, "").statusCode(201);
    }

    @Test
    void whoHasTheAddressAlreadyIsThatContact() {
        UUID dana =
                ann.adds("contacts", Asking.json("{'name': 'D. Voss', 'emails': [{'address': 'Dana@example.com'}]}"));
        UUID interview = interview("{'name': 'Dana Voss', 'email': 'dana@example.com'}");

        keeps(interview, 1).body("made", is(false)).body("contactId", is(dana.toString()));

        ann.asks().get("/v1/contacts").then().body("items.name", is(List.of("D. Voss")));
    }

    @Test
    void eachOfSeveralIsKeptByNumber() {
        UUID interview = interview("{'name': 'Dana Voss'}, {'name': 'Lee Park'}");
        rejected(interview);

        keeps(interview, 2).body("made", is(true)).body("ask", notNullValue());

        ann.asks()
                .get("/v1/contacts")
                .then()
                .body("items.name", hasItem("Lee Park"))
                .body("items.name", not(hasItem("Dana Voss")));
        ann.asks()
                .post("/v1/interviews/{id}/interviewers/{n}/contact", interview, 3)
                .then()
                .statusCode(404);
        ann.asks()
                .post("/v1/interviews/{id}/interviewers/{n}/contact", UUID.randomUUID(), 1)
                .then()
                .statusCode(404);
    }

    @Test
    void theTextOfTheAskReadsWell() {
        UUID interview = interview("{'name': 'Dana Voss'}");
        rejected(interview);
        String text = keeps(interview, 1).extract().path("ask.text");
        Receiver dana = new Receiver("Dana Voss", List.of("dana", "voss"), List.of());
        Wish nothing = new Wish(AskKind.NAMES, null, null, null, null, null);

        assertThat(
                CheckWording.summary(CheckWording.of(text, nothing, nothing, dana, false)),
                is("Nothing to change: it can be sent as it is."));
    }

    private UUID interview(String interviewers) {
        return ann.adds(
                "interviews",
                Asking.json("{'leadId': '" + lead + "', 'startsAt': '2026-02-10T15:00:00Z', 'kind': 'VIDEO',"
                        + " 'interviewers': [" + interviewers + "]}"));
    }

    private void rejected(UUID interview) {
        ann.asks()
                .body("{\"outcome\": \"REJECTED\", \"occurredAt\": \"2026-02-12T15:00:00Z\"}")
                .post("/v1/interviews/{id}/outcome", interview)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse keeps(UUID interview, int number) {
        return ann.asks()
                .post("/v1/interviews/{id}/interviewers/{n}/contact", interview, number)
                .then()
                .statusCode(200);
    }
}
