package org.kith.ask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class AskCheckTest {
    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);

    @Test
    void aVagueTextComesBackWithWordsThatUseWhatIsKnown() {
        UUID ray = asking.addsContact("'occupation': 'Automotive technician'");

        checks(ray, "'text': 'Whom do you know?', 'industry': 'Logistics', 'role': 'Planner', 'channel': 'EMAIL'")
                .body("message", is("2 things could be better."))
                .body("findings.rule", contains("SPECIFIC", "PERSONAL", "LIGHT", "EASY"))
                .body("findings.ok", contains(false, false, true, true))
                .body(
                        "findings.rewrite",
                        contains(
                                "Ray, whom do you know at logistics companies that might need a planner?",
                                "Ray, whom do you know?",
                                null,
                                null));
    }

    @Test
    void inAGoodTextThereIsNothingToChange() {
        UUID ray = asking.addsContact("'closeness': 'FAMILIAR'");

        checks(
                        ray,
                        "'text': 'Ray, whom do you know at logistics companies in Ohio that might need a planner? One or"
                                + " two names would be great.'")
                .body("message", is("Nothing to change: it can be sent as it is."))
                .body("findings.ok", everyItem(is(true)))
                .body("findings.rewrite", everyItem(is(nullValue())))
                .body("limits.met", everyItem(is(false)));
    }

    @Test
    void withoutATextTheStandardQuestionIsRead() {
        checks(ann.addsContact("Ray"), "'channel': 'PHONE'")
                .body("text", is("Whom do you know at companies that might have a job for me?"))
                .body("findings.ok", everyItem(is(true)));
    }

    @Test
    void whatTheSearchKnowsHelpsAndIsShown() {
        ann.adds(
                "searches",
                Asking.json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12', 'targetRoles': ['Accountant'],"
                        + " 'industries': ['Higher education'], 'places': ['Ohio'],"
                        + " 'whyItMatters': 'I want to teach.', 'whatWorkedOnMe': 'One clear question.'}"));

        checks(ann.addsContact("Ray"), "'text': 'Whom do you know?'")
                .body("whyItMatters", is("I want to teach."))
                .body("whatWorkedOnMe", is("One clear question."))
                .body(
                        "findings[0].rewrite",
                        is("Ray, whom do you know at companies in higher education in Ohio that might need an"
                                + " accountant?"));
    }

    @Test
    void itTellsWhichLimitsItWouldMeetAndKeepsNothing() {
        UUID ray = ann.addsContact("Ray");
        UUID first = asking.sent(ray, "2026-02-02T15:00:00Z");
        asking.at("decline", first, "2026-02-20T15:00:00Z");
        asking.adds(ray, "'askedAt': '2026-02-21T15:00:00Z', 'override': 'He called'");

        checks(ray, "'kind': 'RESUME_HANDOVER'")
                .body(
                        "limits.rule",
                        contains("OPEN_ASKS", "ASKS_IN_90_DAYS", "AFTER_DECLINE", "NOT_TRUSTED", "INTERVIEW_OPEN"))
                .body("limits.met", contains(true, true, true, true, false))
                .body("limits.count", contains(1, 2, 10, null, 0))
                .body("limits.limit", contains(1, 2, 30, null, null))
                .body("limits[0].message", containsString("ask somebody else"))
                .body("limits[2].message", containsString("ordinary"));
        checks(ray, "'askedAt': '2026-02-01T15:00:00Z'").body("limits.met", contains(true, false, false, false, false));
        checks(ray, "'origin': 'OFFERED'").body("limits", empty());
        ann.asks().get("/v1/asks").then().body("items.size()", is(2));
    }

    @Test
    void aPressureIsFlaggedBeforeItHappens() {
        checks(ann.addsContact("Ray"), "'text': 'I urgently need a job, please hire me!', 'wanted': 20")
                .body("findings.ok", contains(false, false, false, false))
                .body("findings[2].message", containsString("presses"))
                .body("findings[3].message", containsString("Ask for a name"))
                .body("findings.rewrite", everyItem(not(containsString("urgent"))));
    }

    private ValidatableResponse checks(UUID contact, String members) {
        return ann.asks()
                .body(Asking.json("{'contactId': '" + contact + "', " + members + "}"))
                .post("/v1/asks/check")
                .then()
                .statusCode(200);
    }
}
