package org.kith.introduction;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.kith.given.Client;

/** What a test says about introductions. */
final class Introducing {
    static final String ALL = "/v1/introductions";
    static final String ONE = ALL + "/{id}";

    private Introducing() {}

    /** A request of a connector for a person who is no contact yet. */
    static String person(UUID connector, String name) {
        return draft(connector, "{\"person\": {\"name\": \"" + name + "\"}}", "");
    }

    /** A request of a connector for somebody. */
    static String draft(UUID connector, String target, String more) {
        return "{\"connectorContactId\": \"" + connector + "\", \"target\": " + target + more + "}";
    }

    static String contact(UUID id) {
        return "{\"contactId\": \"" + id + "\"}";
    }

    /** One that was made at noon of a day. */
    static UUID made(Client ann, UUID connector, UUID target, String day) {
        return ann.adds("introductions", draft(connector, contact(target), ", \"madeAt\": \"" + day + "T12:00:00Z\""));
    }

    static ValidatableResponse takes(Client ann, UUID id, String action) {
        return ann.asks().body("{}").post(ONE + "/" + action, id).then();
    }

    static ValidatableResponse takes(Client ann, UUID id, String action, String body) {
        return ann.asks().body(body).post(ONE + "/" + action, id).then();
    }

    static ValidatableResponse read(Client ann, UUID id) {
        return ann.asks().get(ONE, id).then().statusCode(200);
    }

    static void refused(Client ann, String draft, String pointer, String code) {
        ann.asks()
                .body(draft)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    static int count(Client ann, String path) {
        return ann.asks()
                .queryParam("limit", 1)
                .queryParam("count", true)
                .get(path)
                .path("page.total");
    }
}
