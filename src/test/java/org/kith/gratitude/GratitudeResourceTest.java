package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
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
class GratitudeResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void whereNothingHappenedEveryPartSaysSo() {
        gratitude("")
                .body("asOf", is("2026-03-02"))
                .body("owed.items", empty())
                .body("owed.reason", is("NOTHING_THERE"))
                .body("sent.reason", is("NOTHING_THERE"))
                .body("favors.reason", is("NOTHING_THERE"))
                .body("favors.words", notNullValue());
    }

    @Test
    void whatIsOwedIsToldOverdueFirstAndSettledByTheProposal() {
        UUID ray = ann.addsContact("Ray");
        UUID sue = ann.addsContact("Sue");
        Grateful.didAFavor(ann, sue, "Read my résumé", "2026-03-01T15:00:00Z");
        ann.adds(
                "leads",
                json("{'organization': 'Lakeside Freight', 'role': 'Driver', 'givenByContactId': '" + ray
                        + "', 'discoveredAt': '2026-02-20T15:00:00Z'}"));

        ValidatableResponse answer = gratitude("")
                .body("owed.total", is(2))
                .body("owed.overdue", is(1))
                .body("owed.items.name", contains("Ray", "Sue"))
                .body("owed.items.rule", contains("THANK_YOU_OVERDUE", "THANK_YOU_OWED"))
                .body("owed.items.proposedKind", contains("CALL", "NOTE"))
                .body("owed.items.dueOn", contains("2026-02-22", "2026-03-03"))
                .body(
                        "owed.items[0].words",
                        is("Thank Ray for the lead of February 20, 2026, Driver at Lakeside Freight."))
                .body("owed.items[0].because[0].about.type", contains("DEBT", "CONTACT", "LEAD"))
                .body("owed.items[1].suggestedAction.body.text", containsString("Read my résumé"))
                .body("owed.items[1].suggestedAction.body.offersHelp", is(true));
        send(answer, "owed.items[0].suggestedAction", 201)
                .body("generic", is(false))
                .body("kind", is("CALL"));
        send(answer, "owed.items[1].suggestedAction", 201).body("generic", is(false));

        gratitude("")
                .body("owed.total", is(0))
                .body("sent.total", is(2))
                .body("sent.items.rule", contains("THANK_YOU_SENT", "THANK_YOU_SENT"));
        gratitude("?asOf=2026-02-21").body("owed.total", is(1)).body("owed.overdue", is(0));
    }

    @Test
    void whenThanksAreOverdueIsForThePolicyToSay() {
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Read my résumé", "2026-02-20T15:00:00Z");
        gratitude("").body("owed.items.rule", contains("THANK_YOU_OVERDUE"));

        ann.adds(
                "searches",
                json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12'," + " 'policy': {'thankYouAfterHelpDays': 30}}"));

        gratitude("").body("owed.items.rule", contains("THANK_YOU_OWED")).body("owed.overdue", is(0));
    }

    @Test
    void everyKindOfDebtCanBeSettledAsProposed() {
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        ann.adds(
                "introductions",
                json("{'connectorContactId': '" + ray + "', 'target': {'contactId': '" + eve
                        + "'}, 'madeAt': '2026-02-20T12:00:00Z'}"));
        UUID ask = ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-02-10T15:00:00Z'}"));
        ann.asks()
                .body(json("{'occurredAt': '2026-02-21T15:00:00Z'}"))
                .post("/v1/asks/{id}/fulfill", ask)
                .then()
                .statusCode(200);
        UUID lead = ann.adds("leads", json("{'role': 'Baker', 'discoveredAt': '2026-02-10T12:00:00Z'}"));
        ann.adds(
                "interviews",
                json("{'leadId': '" + lead + "', 'startsAt': '2026-02-22T15:00:00Z', 'kind': 'ON_SITE',"
                        + " 'interviewers': [{'contactId': '" + eve + "'}]}"));
        Grateful.didAFavor(ann, eve, "Lent me a suit", "2026-02-23T15:00:00Z");

        ValidatableResponse answer =
                gratitude("").body("owed.items.subject.type", contains("INTRODUCTION", "ASK", "INTERVIEW", "FAVOR"));
        for (int i = 0; i < 4; i++) {
            send(answer, "owed.items[" + i + "].suggestedAction", 201);
        }
        gratitude("").body("owed.total", is(0));
    }

    @Test
    void anInterviewerWhoIsNoContactIsKeptFirst() {
        UUID lead = ann.adds("leads", json("{'role': 'Baker', 'discoveredAt': '2026-02-10T12:00:00Z'}"));
        ann.adds(
                "interviews",
                json("{'leadId': '" + lead + "', 'startsAt': '2026-03-02T12:00:00Z', 'kind': 'ON_SITE',"
                        + " 'interviewers': [{'name': 'Dana Voss'}]}"));

        ValidatableResponse answer = gratitude("")
                .body("owed.items.rule", contains("INTERVIEWER_TO_KEEP"))
                .body("owed.items.name", contains("Dana Voss"))
                .body("owed.items[0].contactId", nullValue());
        send(answer, "owed.items[0].suggestedAction", 200);
        send(gratitude("").body("owed.items.rule", contains("THANK_YOU_OWED")), "owed.items[0].suggestedAction", 201);
    }

    @Test
    void whatWasSentInNinetyDaysIsToldAndWhetherItWasGeneric() {
        UUID ray = ann.addsContact("Ray");
        Grateful.thanked(ann, ray, "2025-11-30T15:00:00Z");
        Grateful.thanked(ann, ray, "2026-02-20T15:00:00Z");

        ValidatableResponse answer = gratitude("")
                .body("sent.total", is(1))
                .body("sent.items.rule", contains("THANK_YOU_GENERIC"))
                .body("sent.items[0].generic", is(true));
        send(answer, "sent.items[0].suggestedAction", 200);
    }

    @Test
    void whoDidWhatForWhomIsToldAndWhenItIsTimeToReturnIt() {
        UUID ray = ann.addsContact("Ray");
        UUID sue = ann.addsContact("Sue");
        UUID zoe = ann.addsContact("Zoe");
        Grateful.didAFavor(ann, ray, "Read my résumé", "2025-12-20T15:00:00Z");
        Grateful.didAFavor(ann, sue, "Drove me", "2026-02-20T15:00:00Z");
        Grateful.didAFavor(ann, zoe, "Lent me a suit", "2025-12-20T15:00:00Z");
        Grateful.returnedAFavor(ann, zoe, "Fed the cat", "2025-12-27T15:00:00Z");

        ValidatableResponse answer = gratitude("")
                .body("favors.total", is(3))
                .body("favors.returnsDue", is(1))
                .body("favors.items.name", contains("Ray", "Sue", "Zoe"))
                .body("favors.items.rule", contains("RECIPROCITY_DUE", "RECIPROCITY_LATER", "RECIPROCITY_NONE"))
                .body("favors.items[0].returnDueOn", is("2026-02-18"))
                .body("favors.items[0].words", is("Ray did this for you: Read my résumé."))
                .body("favors.items[2].given.words", contains("Fed the cat"))
                .body("favors.items[1].suggestedAction", nullValue());
        send(answer, "favors.items[0].suggestedAction", 200).body("nudge.due", is(true));
        gratitude("?asOf=2026-02-17").body("favors.returnsDue", is(0));

        ann.adds(
                "searches",
                json("{'reason': 'JOBLESS', 'startedOn': '2026-01-12'," + " 'policy': {'reciprocityDays': 365}}"));
        gratitude("").body("favors.returnsDue", is(0)).body("favors.items.rule", hasItem("RECIPROCITY_LATER"));
    }

    @Test
    void itIsToldInSpanishAndTheDraftToo() {
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Lent me a suit", "2026-02-20T15:00:00Z");

        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/gratitude")
                .then()
                .header("Content-Language", is("es"))
                .body("owed.items[0].suggestedAction.body.text", containsString("Hola, Ray: gracias"));
    }

    @Test
    void itTakesAFewStatementsHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 5; i++) {
            UUID ray = ann.addsContact("Ray " + i);
            Grateful.didAFavor(ann, ray, "Read page " + i, "2026-02-20T15:00:00Z");
            Grateful.thanked(ann, ray, "2026-02-19T15:00:00Z");
        }
        ann.asks().get("/v1/gratitude");

        var statements = Wire.statementsOf(
                () -> gratitude("").body("owed.items", hasSize(5)).body("sent.items", hasSize(5)));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    private ValidatableResponse gratitude(String query) {
        return ann.asks().get("/v1/gratitude" + query).then().statusCode(200);
    }

    private ValidatableResponse send(ValidatableResponse answer, String path, int status) {
        Map<String, Object> action = answer.extract().path(path);
        var request = ann.asks();
        if (action.get("body") != null) {
            request.body(action.get("body"));
        }
        return request.request((String) action.get("method"), (String) action.get("path"))
                .then()
                .statusCode(status);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
