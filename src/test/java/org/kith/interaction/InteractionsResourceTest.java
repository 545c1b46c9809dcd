package org.kith.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class InteractionsResourceTest {
    @Test
    void aContactAndATypeAreEnough() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        var created = ann.asks()
                .body("{\"contactId\": \"" + ray + "\", \"type\": \"CALL\"}")
                .post("/v1/interactions")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("contactId", is(ray.toString()))
                .body("type", is("CALL"))
                .body("channel", is("PHONE"))
                .body("askedForSomething", is(false))
                .body("stretch", is(false))
                .body("notes", nullValue())
                .extract();

        assertThat(created.path("occurredAt"), is(created.<String>path("createdAt")));
        assertThat(created.header("Location"), endsWith("/v1/interactions/" + created.path("id")));
        String read = ann.asks()
                .get("/v1/interactions/{id}", created.<String>path("id"))
                .asString();
        assertThat(read, is(created.asString()));
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, PHONE",
        "MEETING, IN_PERSON",
        "COFFEE, IN_PERSON",
        "MESSAGE, EMAIL",
        "EVENT, IN_PERSON",
        "INFORMATIONAL_INTERVIEW, IN_PERSON",
        "MENTOR_TALK, IN_PERSON",
        "RECRUITER_TALK, PHONE",
        "INTERVIEW, IN_PERSON",
        "OTHER, OTHER"
    })
    void everyTypeHasAUsualChannel(InteractionType type, String channel) {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        UUID id = ann.adds("interactions", "{\"contactId\": \"" + ray + "\", \"type\": \"" + type + "\"}");

        ann.asks().get("/v1/interactions/{id}", id).then().body("channel", is(channel));
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        ann.asks()
                .body(at(ray, TestClock.START.plus(Duration.ofHours(1))))
                .post("/v1/interactions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void thePastBeginsIn1900() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Instant earliest = Instant.parse("1900-01-01T00:00:00Z");

        UUID id = ann.adds("interactions", at(ray, earliest));

        ann.asks().get("/v1/interactions/{id}", id).then().body("occurredAt", is("1900-01-01T00:00:00Z"));
        assertThat(lastInteraction(ann, ray), is("1900-01-01T00:00:00Z"));
        ann.asks()
                .body(at(ray, earliest.minusNanos(1_000)))
                .post("/v1/interactions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains("out-of-bounds"));
    }

    @Test
    void anotherSeekersContactIsUnknown() {
        UUID theirs = Given.aSeeker().addsContact("Bob's friend");

        Given.aSeeker()
                .asks()
                .body("{\"contactId\": \"" + theirs + "\", \"type\": \"CALL\"}")
                .post("/v1/interactions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactId"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void theTieFollowsWhatWasAddedChangedAndDeleted() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        assertThat(lastInteraction(ann, ray), is(nullValue()));

        UUID earlier = ann.adds("interactions", at(ray, Instant.parse("2026-01-05T10:00:00Z")));
        UUID later = ann.adds("interactions", at(ray, Instant.parse("2026-02-05T10:00:00Z")));
        assertThat(lastInteraction(ann, ray), is("2026-02-05T10:00:00Z"));

        ann.patches("\"0\"", "{\"occurredAt\": \"2026-01-01T10:00:00Z\"}")
                .patch("/v1/interactions/{id}", later)
                .then()
                .statusCode(200);
        assertThat(lastInteraction(ann, ray), is("2026-01-05T10:00:00Z"));

        deletes(ann, earlier, "\"0\"");
        assertThat(lastInteraction(ann, ray), is("2026-01-01T10:00:00Z"));

        deletes(ann, later, "\"1\"");
        assertThat(lastInteraction(ann, ray), is(nullValue()));
    }

    @Test
    void aContactIsAnotherVersionOnceItsTieFollowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String before = ann.etagOf("/v1/contacts/" + ray);

        ann.adds("interactions", at(ray, TestClock.START));

        assertThat(ann.etagOf("/v1/contacts/" + ray).equals(before), is(false));
    }

    @Test
    void anInteractionThatMovesToAnotherContactIsFollowedByBothTies() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds("interactions", at(ray, Instant.parse("2026-01-05T10:00:00Z")));

        ann.patches("\"0\"", "{\"contactId\": \"" + mia + "\"}")
                .patch("/v1/interactions/{id}", id)
                .then()
                .statusCode(200)
                .body("contactId", is(mia.toString()));

        assertThat(lastInteraction(ann, ray), is(nullValue()));
        assertThat(lastInteraction(ann, mia), is("2026-01-05T10:00:00Z"));
    }

    @Test
    void aPatchChangesWhatItNamesAndFallsBackToWhatIsUsual() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds(
                "interactions",
                "{\"contactId\": \"" + ray + "\", \"type\": \"CALL\", \"channel\": \"VIDEO\", \"stretch\": true,"
                        + " \"askedForSomething\": true, \"notes\": \"Looking\"}");

        ann.patches("\"0\"", "{\"type\": \"MESSAGE\", \"notes\": null}")
                .patch("/v1/interactions/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("channel", is("VIDEO"))
                .body("notes", nullValue())
                .body("stretch", is(true));
        ann.patches("\"1\"", "{\"channel\": null, \"stretch\": null, \"askedForSomething\": null}")
                .patch("/v1/interactions/{id}", id)
                .then()
                .statusCode(200)
                .body("channel", is("EMAIL"))
                .body("stretch", is(false))
                .body("askedForSomething", is(false));
        ann.patches("\"1\"", "{}").patch("/v1/interactions/{id}", id).then().statusCode(412);
    }

    @Test
    void aPatchCannotTakeContactOrTypeAway() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interactions", at(ann.addsContact("Ray"), TestClock.START));

        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"contactId\": null, \"type\": null}")
                .patch("/v1/interactions/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/contactId", "/type"));
    }

    @Test
    void aListShowsTheLatestFirstAndIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID latest = ann.adds("interactions", at(ray, Instant.parse("2026-02-05T10:00:00Z")));
        UUID asked = ann.adds(
                "interactions",
                "{\"contactId\": \"" + mia + "\", \"type\": \"COFFEE\", \"askedForSomething\": true,"
                        + " \"occurredAt\": \"2026-01-05T10:00:00Z\"}");

        listed(ann, "limit", "50", latest, asked);
        listed(ann, "sort", "occurredAt", asked, latest);
        listed(ann, "sort", "-updatedAt", asked, latest);
        listed(ann, "contactId", mia.toString(), asked);
        listed(ann, "type", "CALL", latest);
        listed(ann, "askedForSomething", "true", asked);
        listed(ann, "askedForSomething", "false", latest);
        listed(ann, "since", "2026-02-05T10:00:00Z", latest);
        listed(ann, "until", "2026-02-05T10:00:00Z", asked);
        String since = ann.asks().get("/v1/interactions/{id}", asked).path("updatedAt");
        listed(ann, "updatedSince", since, asked);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Instant together = Instant.parse("2026-02-05T10:00:00Z");
        List<UUID> three = List.of(
                ann.adds("interactions", at(ray, together)),
                ann.adds("interactions", at(ray, together)),
                ann.adds("interactions", at(ray, together)));

        var first = ann.asks().queryParam("limit", 2).get("/v1/interactions");
        var second = ann.asks()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("page.next"))
                .get("/v1/interactions");

        List<String> seen = new ArrayList<>(first.<List<String>>path("items.id"));
        seen.addAll(second.path("items.id"));
        assertThat(seen, containsInAnyOrder(three.stream().map(UUID::toString).toArray()));
        assertThat(second.path("page.next"), is(nullValue()));
    }

    @Test
    void anotherSeekersInteractionIsNotThere() {
        Client ann = Given.aSeeker();
        Client bob = Given.aSeeker();
        UUID id = ann.adds("interactions", at(ann.addsContact("Ray"), TestClock.START));

        bob.asks().get("/v1/interactions").then().body("items", empty());
        bob.asks().get("/v1/interactions/{id}", id).then().statusCode(404);
        bob.patches("\"0\"", "{}").patch("/v1/interactions/{id}", id).then().statusCode(404);
    }

    @Test
    void notesHaveUpToTwentyThousandCharacters() {
        Client ann = Given.aSeeker();

        ann.asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"contactId\": \"" + ann.addsContact("Ray") + "\", \"type\": \"CALL\", \"notes\": \""
                        + "x".repeat(20_001) + "\"}")
                .post("/v1/interactions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notes"));
    }

    private static String at(UUID contact, Instant time) {
        return "{\"contactId\": \"" + contact + "\", \"type\": \"CALL\", \"occurredAt\": \"" + time + "\"}";
    }

    private static String lastInteraction(Client seeker, UUID contact) {
        return seeker.asks().get("/v1/contacts/{id}", contact).path("tie.lastInteractionAt");
    }

    private static void deletes(Client seeker, UUID interaction, String etag) {
        seeker.asks()
                .header("If-Match", etag)
                .delete("/v1/interactions/{id}", interaction)
                .then()
                .statusCode(204);
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/interactions")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
