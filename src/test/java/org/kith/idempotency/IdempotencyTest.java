package org.kith.idempotency;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

/** A request that is sent again is done once, for as long as it can be known. */
@QuarkusTest
class IdempotencyTest {
    private static final String LAKESIDE = "{\"name\": \"Lakeside Freight\"}";

    private final Client ann = Given.aSeeker();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSecondAnswerIsTheFirst() {
        Response first = Sent.organization(ann, key, LAKESIDE);
        Response second = Sent.organization(ann, key, LAKESIDE);

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(second.asString(), is(first.asString()));
        organizations(ann, 1);
    }

    @Test
    void itIsTheAnswerOfThenAndNotOfNow() {
        String id = Sent.organization(ann, key, LAKESIDE).path("id");
        ann.patches(ann.etagOf("/v1/organizations/" + id), "{\"name\": \"Lakeside Logistics\"}")
                .patch("/v1/organizations/{id}", id)
                .then()
                .statusCode(200);

        Sent.organization(ann, key, LAKESIDE).then().statusCode(201).body("name", is("Lakeside Freight"));
    }

    @Test
    void aKeyBelongsToOneRequest() {
        Sent.organization(ann, key, LAKESIDE).then().statusCode(201);

        Sent.organization(ann, key, "{\"name\":  \"Lakeside Freight\"}")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
        ann.asks()
                .header("Idempotency-Key", key)
                .body("{\"name\": \"Ray\"}")
                .post("/v1/contacts")
                .then()
                .statusCode(422);
        organizations(ann, 1);
    }

    @Test
    void aSearchInTheAddressMakesItAnother() {
        Sent.vcard(ann, key, "").then().statusCode(202);

        Sent.vcard(ann, key, "?dryRun=true").then().statusCode(422).body("code", is("idempotency-key-reused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "x256"})
    void aKeyIsVisibleAscii(String wrong) {
        String sent = wrong.equals("x256") ? "x".repeat(256) : wrong;

        ann.asksWrongly()
                .header("Idempotency-Key", sent)
                .body(LAKESIDE)
                .post("/v1/organizations")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("Idempotency-Key"));
        organizations(ann, 0);
    }

    @Test
    void afterADayItIsForgotten() throws Exception {
        Sent.organization(ann, key, LAKESIDE).then().statusCode(201);

        try (var ignored =
                TestClock.at(TestClock.START.plus(Duration.ofHours(24).minusSeconds(1)))) {
            Sent.organization(ann, key, LAKESIDE).then().statusCode(201).header("Idempotent-Replayed", "true");
        }
        try (var ignored =
                TestClock.at(TestClock.START.plus(Duration.ofHours(24).plusSeconds(60)))) {
            Sent.organization(ann, key, LAKESIDE).then().statusCode(409).body("code", is("duplicate"));
            Sent.organization(ann, key, "{\"name\": \"Harbor Works\"}").then().statusCode(201);
            assertThat(Records.of(ann), is(1L));
        }
    }

    @Test
    void whatIsOlderThanADayIsRemovedInPassing() throws Exception {
        for (int i = 0; i < 5; i++) {
            Sent.organization(ann, "old-" + i, "{\"name\": \"Old " + i + "\"}")
                    .then()
                    .statusCode(201);
        }

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofHours(25)))) {
            Sent.organization(ann, key, LAKESIDE).then().statusCode(201);
        }

        assertThat(Records.of(ann), is(1L));
    }

    @Test
    void anotherKeyOfTheSeekerAndAnotherSeekerHaveTheirOwn() {
        Client bob = Given.aSeeker();
        Client phone = ann.withScopes("*");

        Sent.organization(ann, key, LAKESIDE).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        Sent.organization(phone, key, "{\"name\": \"Harbor Works\"}").then().statusCode(201);
        Sent.organization(bob, key, LAKESIDE).then().statusCode(201).header("Idempotent-Replayed", nullValue());

        organizations(ann, 2);
        organizations(bob, 1);
    }

    @Test
    void aRevokedKeyGetsNoOldAnswers() {
        Client phone = ann.withScopes("*");
        Sent.organization(phone, key, LAKESIDE).then().statusCode(201);
        String id = phone.asks().get("/v1/me").path("keyId");
        ann.asks().post("/v1/api-keys/{id}/revoke", id).then().statusCode(200);

        Sent.organization(phone, key, LAKESIDE).then().statusCode(401);
    }

    @Test
    void aKeyWithoutTheScopeGetsNoOldAnswersEither() {
        Sent.organization(ann, key, LAKESIDE).then().statusCode(201);

        Sent.organization(ann.withScopes("organizations:read"), key, LAKESIDE)
                .then()
                .statusCode(403);
    }

    private static void organizations(Client client, int many) {
        client.asks().get("/v1/organizations").then().statusCode(200).body("items", hasSize(many));
    }
}
