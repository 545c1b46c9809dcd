package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;
import org.kith.given.Wire;

@QuarkusTest
class AsksResourceTest {
    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);

    @Test
    void aContactIsEnoughForADraftWithTheStandardQuestion() {
        UUID ray = ann.addsContact("Ray");

        asking.posts(ray, "")
                .statusCode(201)
                .body("contactId", is(ray.toString()))
                .body("status", is("DRAFT"))
                .body("kind", is("NAMES"))
                .body("origin", is("ASKED"))
                .body("text", is("Whom do you know at companies that might have a job for me?"))
                .body("legalActions", contains("send"))
                .body("history", empty())
                .body("cold", is(false))
                .body("stretch", is(false))
                .body("askedAt", nullValue())
                .body("patienceUntil", nullValue())
                .body("reminder", nullValue())
                .body("rest", nullValue());
    }

    @Test
    void anAskGoesToExactlyOneContact() {
        ann.asksWrongly()
                .body("{}")
                .post("/v1/asks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactId"));
        ann.asksWrongly()
                .body("{\"contactId\": \"" + ann.addsContact("Ray") + "\", \"contactIds\": []}")
                .post("/v1/asks")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contactIds"));
    }

    @Test
    void anAskWithATimeWasSentThen() {
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");

        asking.reads(id)
                .body("status", is("SENT"))
                .body("askedAt", is("2026-02-02T15:00:00Z"))
                .body("legalActions", contains("remind", "fulfill", "decline", "rest"))
                .body("history.action", contains("send"))
                .body("history.occurredAt", contains("2026-02-02T15:00:00Z"))
                .body("patienceUntil", is("2026-02-16"))
                .body("reminder.dueOn", is("2026-02-17"))
                .body("reminder.due", is(true))
                .body("reminder.text", containsString("Hello Ray, on February 2 I asked you"))
                .body("tryAnotherOn", nullValue());
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        asking.posts(ann.addsContact("Ray"), "'askedAt': '2026-03-03T15:00:00Z'")
                .statusCode(422)
                .body("errors.pointer", contains("/askedAt"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void aDraftMeetsNoLimitAndNeedsNoReason() {
        asking.posts(ann.addsContact("Ray"), "'override': 'She insists'")
                .statusCode(422)
                .body("errors.pointer", contains("/override"));
    }

    @Test
    void theWordsOfADraftFollowFromTheRestUntilItIsSent() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID id = asking.adds(
                ann.addsContact("Ray"), "'organizationId': '" + lakeside + "', 'role': 'Planner', 'wanted': 2");
        String words = "Whom do you know at Lakeside Freight who might need a planner?";
        asking.reads(id).body("text", is(words));

        asking.at("send", id, "2026-02-02T15:00:00Z").body("text", is(words));
        ann.patches(ann.etagOf("/v1/asks/" + id), "{\"role\": \"Driver\"}")
                .patch("/v1/asks/{id}", id)
                .then()
                .statusCode(200)
                .body("role", is("Driver"))
                .body("text", is(words));
    }

    @Test
    void whetherSomebodyIsAStrangerFollowsFromTheContactUntilItIsSent() {
        UUID ray = asking.addsContact("'closeness': 'STRANGER'");
        UUID cold = asking.sent(ray, "2026-01-19T15:00:00Z");
        UUID draft = asking.adds(ray, "");
        UUID said = asking.adds(ray, "'cold': false");
        ann.patches(ann.etagOf("/v1/contacts/" + ray), "{\"closeness\": \"FAMILIAR\"}")
                .patch("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        asking.reads(cold)
                .body("cold", is(true))
                .body("tryAnotherOn", is("2026-01-22"))
                .body("patienceUntil", is("2026-01-28"));
        asking.reads(draft).body("cold", is(false));
        asking.reads(said).body("cold", is(false));
    }

    @Test
    void strangersAreLeftInPeaceOnceSomebodyThereHasHelped() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        String there = "'cold': true, 'organizationId': '" + lakeside + "', 'askedAt': '2026-01-19T15:00:00Z'";
        UUID first = asking.adds(ann.addsContact("Ray"), there);
        UUID second = asking.adds(ann.addsContact("Mia"), there);
        asking.reads(first).body("tryAnotherOn", is("2026-01-22")).body("reminder.dueOn", is("2026-01-29"));

        asking.at("fulfill", second, "2026-01-26T15:00:00Z");

        asking.reads(first).body("tryAnotherOn", nullValue()).body("reminder", nullValue());
        asking.reads(first, "2026-01-25").body("tryAnotherOn", is("2026-01-22"));
    }

    @Test
    void anAskBelongsToTheSearchOfItsDate() {
        UUID past = ann.adds(
                "searches",
                Asking.json("{'reason': 'JOBLESS', 'startedOn': '2025-01-01', 'endedOn': '2025-06-30',"
                        + " 'outcome': 'FOUND_JOB', 'policy': {'patienceBusinessDays': 5}}"));
        UUID now = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-02-01\"}");
        UUID ray = ann.addsContact("Ray");

        asking.reads(asking.sent(ray, "2025-03-03T15:00:00Z"))
                .body("searchId", is(past.toString()))
                .body("patienceUntil", is("2025-03-10"));
        asking.reads(asking.adds(ray, "")).body("searchId", is(now.toString()));
        asking.reads(asking.sent(ann.addsContact("Mia"), "2025-09-01T15:00:00Z"))
                .body("searchId", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-03T04:59:59Z, 2026-02-16", "2026-02-03T05:00:00Z, 2026-02-17"})
    void theDatesAreThoseOfTheSeeker(String askedAt, String until) {
        UUID id = asking.sent(ann.addsContact("Ray"), askedAt);

        asking.reads(id).body("patienceUntil", is(until));
    }

    @Test
    void helpThatWasOfferedMeetsNoLimitAndNobodyIsChasedForIt() {
        UUID ray = ann.addsContact("Ray");
        asking.sent(ray, "2026-02-02T15:00:00Z");

        asking.posts(ray, "'origin': 'OFFERED', 'kind': 'RESUME_HANDOVER', 'askedAt': '2026-02-03T15:00:00Z'")
                .statusCode(201)
                .body("status", is("SENT"))
                .body("history.action", contains("offer"))
                .body("legalActions", contains("fulfill", "decline", "rest"))
                .body("patienceUntil", nullValue())
                .body("reminder", nullValue())
                .body("rest", nullValue());
        asking.posts(ray, "'origin': 'OFFERED'").statusCode(201).body("status", is("SENT"));
    }

    @Test
    void aPatchChangesADraftInEveryPart() {
        UUID mia = ann.addsContact("Mia");
        UUID id = asking.adds(ann.addsContact("Ray"), "'wanted': 2, 'text': 'Whom?', 'stretch': true");

        ann.patches(
                        ann.etagOf("/v1/asks/" + id),
                        "{\"contactId\": \"" + mia + "\", \"kind\": \"ADVICE\", \"wanted\": null, \"text\": null}")
                .patch("/v1/asks/{id}", id)
                .then()
                .statusCode(200)
                .body("contactId", is(mia.toString()))
                .body("wanted", nullValue())
                .body("stretch", is(true))
                .body("text", is("May I ask you for twenty minutes of advice about the work you do?"));
    }

    @Test
    void onceSentItStaysWithWhomAndForWhatItWas() {
        UUID mia = ann.addsContact("Mia");
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");
        String etag = ann.etagOf("/v1/asks/" + id);

        for (String patch : List.of("{\"contactId\": \"" + mia + "\"}", "{\"kind\": \"LEADS\"}")) {
            ann.patches(etag, patch)
                    .patch("/v1/asks/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("code", is("illegal-transition"));
        }
        ann.patches(etag, "{\"text\": \"  In other words? \", \"channel\": \"PHONE\"}")
                .patch("/v1/asks/{id}", id)
                .then()
                .statusCode(200)
                .body("text", is("In other words?"))
                .body("channel", is("PHONE"));
    }

    @Test
    void whatIsReferredToIsThere() {
        String nothing = UUID.randomUUID().toString();
        UUID ray = ann.addsContact("Ray");

        asking.posts(UUID.fromString(nothing), "").statusCode(422).body("errors.pointer", contains("/contactId"));
        asking.posts(ray, "'searchId': '" + nothing + "'")
                .statusCode(422)
                .body("errors.pointer", contains("/searchId"))
                .body("errors.code", contains("unknown-reference"));
        asking.posts(ray, "'organizationId': '" + nothing + "'")
                .statusCode(422)
                .body("errors.pointer", contains("/organizationId"));
        new Asking(Given.aSeeker()).posts(ray, "").statusCode(422).body("errors.pointer", contains("/contactId"));
    }

    @Test
    void whatIsDeletedIsGoneWithItsHistory() {
        UUID ray = ann.addsContact("Ray");
        UUID id = asking.sent(ray, "2026-02-02T15:00:00Z");

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/asks/" + id))
                .delete("/v1/asks/{id}", id)
                .then()
                .statusCode(204);

        ann.asks().get("/v1/asks/{id}", id).then().statusCode(404);
        asking.posts(ray, "'askedAt': '2026-02-02T15:00:00Z'").statusCode(201);
    }

    @Test
    void aListShowsDraftsThenTheLatestAndIsNarrowed() {
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID search = asking.begins("{}");
        UUID early = asking.sent(ray, "2024-02-02T15:00:00Z");
        UUID late = asking.adds(
                mia, "'kind': 'LEADS', 'organizationId': '" + lakeside + "', 'askedAt': '2026-02-03T15:00:00Z'");
        UUID draft = asking.adds(ray, "");

        listed("limit", "50", draft, late, early);
        listed("sort", "askedAt", early, late, draft);
        listed("contactId", ray.toString(), draft, early);
        listed("status", "DRAFT", draft);
        listed("kind", "LEADS", late);
        listed("searchId", search.toString(), draft, late);
        listed("organizationId", lakeside.toString(), late);
        listed("since", "2026-02-03T15:00:00Z", late);
        listed("until", "2026-02-03T15:00:00Z", early);
        listed("updatedSince", ann.asks().get("/v1/asks/{id}", draft).path("updatedAt"), draft);
        ann.asks()
                .queryParam("asOf", "2026-02-16")
                .get("/v1/asks")
                .then()
                .body("items[1].reminder.due", is(false))
                .body("items[2].reminder.due", is(true));
        ann.asks()
                .queryParam("asOf", "2026-02-18")
                .get("/v1/asks")
                .then()
                .body("items[1].reminder.due", is(true))
                .body("items[1].history.action", contains("send"));
    }

    @Test
    void aPageNeedsAsManyStatementsWhateverItsLength() throws Exception {
        asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");
        int one = Wire.statementsOf(() -> ann.asks().get("/v1/asks")).size();
        for (int i = 0; i < 5; i++) {
            asking.sent(ann.addsContact("Ray " + i), "2026-02-02T15:00:00Z");
        }

        int six = Wire.statementsOf(() -> ann.asks().get("/v1/asks")).size();

        assertThat(six, is(one));
    }

    @Test
    void theSameVersionIsAnotherRepresentationOnceSomethingFellDue() {
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-03-02T14:00:00Z");
        String before = ann.etagOf("/v1/asks/" + id);

        try (var later = TestClock.at(Instant.parse("2026-03-17T15:00:00Z"))) {
            assertThat(later != null, is(true));
            ann.asks()
                    .header("If-None-Match", before)
                    .get("/v1/asks/{id}", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", is(not(before)))
                    .body("reminder.due", is(true));
            ann.patches(before, "{\"wanted\": 1}")
                    .patch("/v1/asks/{id}", id)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theDatesFollowThePolicyOfTheSearchAsItIsNow() {
        UUID search = asking.begins("{'patienceBusinessDays': 3}");
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");
        asking.reads(id).body("patienceUntil", is("2026-02-05"));
        String before = ann.etagOf("/v1/asks/" + id);

        ann.patches(
                        ann.etagOf("/v1/searches/" + search),
                        "{\"policy\": {\"patienceBusinessDays\": 4, \"reminders\": 0}}")
                .patch("/v1/searches/{id}", search)
                .then()
                .statusCode(200);

        asking.reads(id)
                .header("ETag", is(not(before)))
                .body("patienceUntil", is("2026-02-06"))
                .body("reminder", nullValue())
                .body("rest.dueOn", is("2026-02-09"))
                .body("legalActions", contains("fulfill", "decline", "rest"));
    }

    @Test
    void anotherSeekersAskIsNotThere() {
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");
        Client bob = Given.aSeeker();

        bob.asks().get("/v1/asks").then().body("items", empty());
        bob.asks().get("/v1/asks/{id}", id).then().statusCode(404);
        new Asking(bob).does("fulfill", id, "{}").statusCode(404);
    }

    private void listed(String parameter, String value, UUID... expected) {
        ann.asks()
                .queryParam(parameter, value)
                .get("/v1/asks")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
