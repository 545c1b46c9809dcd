package org.kith.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class ContactRestTest {
    @Test
    void aContactRestsAndIsWokenAgain() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        moves(ann, ray, "rest", "{\"occurredAt\": \"2026-02-20T17:00:00Z\", \"note\": \" Time for others \"}")
                .statusCode(200)
                .header("ETag", containsString("\"1-"))
                .body("restingSince", is("2026-02-20T17:00:00Z"))
                .body("restingNote", is("Time for others"));
        ann.asks().get("/v1/contacts").then().body("items[0].restingSince", is("2026-02-20T17:00:00Z"));
        ann.asks()
                .post("/v1/contacts/{id}/wake", ray)
                .then()
                .statusCode(200)
                .body("restingSince", nullValue())
                .body("restingNote", nullValue());
        ann.asks().post("/v1/contacts/{id}/rest", ray).then().statusCode(200).body("restingNote", nullValue());
    }

    @Test
    void whoRestsIsWokenAndWhoDoesNotIsLeftToRest() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        moves(ann, ray, "wake", "{}")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString("rest"));
        moves(ann, ray, "rest", "{}").statusCode(200);
        moves(ann, ray, "rest", "{}")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString("wake"));
    }

    @Test
    void aWakingBeforeTheRestContradictsIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        moves(ann, ray, "rest", "{\"occurredAt\": \"2026-02-20T17:00:00Z\"}").statusCode(200);

        moves(ann, ray, "wake", "{\"occurredAt\": \"2026-02-20T16:59:59Z\"}")
                .statusCode(409)
                .body("code", is("out-of-order"));
        moves(ann, ray, "wake", "{\"occurredAt\": \"2026-03-02T16:00:00Z\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
        ann.asks().get("/v1/contacts/{id}", ray).then().body("restingSince", is("2026-02-20T17:00:00Z"));
        moves(ann, ray, "wake", "{\"occurredAt\": \"2026-02-20T17:00:00Z\"}").statusCode(200);
    }

    @Test
    void whatIsChangedAboutAContactLeavesItsRestAlone() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        moves(ann, ray, "rest", "{\"occurredAt\": \"2026-02-20T17:00:00Z\"}").statusCode(200);

        ann.patches("\"1\"", "{\"closeness\": \"CLOSE\"}")
                .patch("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200)
                .body("restingSince", is("2026-02-20T17:00:00Z"));
    }

    @Test
    void aRestMayBeHeldAgainstAVersion() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        held(ann, ray, "rest", "\"7\"").statusCode(412);
        held(ann, ray, "rest", ann.etagOf("/v1/contacts/" + ray)).statusCode(200);
        held(ann, ray, "wake", "\"0\"").statusCode(412);
    }

    private static ValidatableResponse moves(Client seeker, UUID contact, String action, String json) {
        return seeker.asks()
                .body(json)
                .post("/v1/contacts/{id}/" + action, contact)
                .then();
    }

    private static ValidatableResponse held(Client seeker, UUID contact, String action, String etag) {
        return seeker.asks()
                .header("If-Match", etag)
                .body("{}")
                .post("/v1/contacts/{id}/" + action, contact)
                .then();
    }
}
