package org.kith.ask;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.kith.given.Client;

/** A seeker who asks, in the fewest words. Members of JSON are written with single quotes. */
record Asking(Client seeker) {

    /** Posts an ask to a contact, with these members besides. */
    ValidatableResponse posts(UUID contact, String members) {
        return seeker.asks()
                .body(json("{'contactId': '" + contact + "'" + (members.isEmpty() ? "" : ", " + members) + "}"))
                .post("/v1/asks")
                .then();
    }

    /** Adds an ask to a contact, with these members besides. */
    UUID adds(UUID contact, String members) {
        return UUID.fromString(posts(contact, members).statusCode(201).extract().path("id"));
    }

    /** Adds an ask that was sent then. */
    UUID sent(UUID contact, String askedAt) {
        return adds(contact, "'askedAt': '" + askedAt + "'");
    }

    /** Does something with an ask. */
    ValidatableResponse does(String action, UUID ask, String body) {
        return seeker.asks()
                .body(json(body))
                .post("/v1/asks/{id}/" + action, ask)
                .then();
    }

    /** Does something with an ask at a time, which succeeds. */
    ValidatableResponse at(String action, UUID ask, String occurredAt) {
        return does(action, ask, "{'occurredAt': '" + occurredAt + "'}").statusCode(200);
    }

    /** The ask as it is today. */
    ValidatableResponse reads(UUID ask) {
        return seeker.asks().get("/v1/asks/{id}", ask).then().statusCode(200);
    }

    /** The ask as of a date. */
    ValidatableResponse reads(UUID ask, String asOf) {
        return seeker.asks()
                .queryParam("asOf", asOf)
                .get("/v1/asks/{id}", ask)
                .then()
                .statusCode(200);
    }

    /** Adds a contact with these members besides the name. */
    UUID addsContact(String members) {
        return seeker.adds("contacts", json("{'name': 'Ray Hollis', 'given': 'Ray', " + members + "}"));
    }

    /** Begins a search with this policy. */
    UUID begins(String policy) {
        return seeker.adds(
                "searches", json("{'reason': 'JOBLESS', 'startedOn': '2025-01-01', 'policy': " + policy + "}"));
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }
}
