package org.kith.idempotency;

import io.restassured.response.Response;
import org.kith.given.Client;

/** Requests with an {@code Idempotency-Key}. */
final class Sent {
    private Sent() {}

    static Response organization(Client client, String key, String body) {
        return client.asksWrongly().header("Idempotency-Key", key).body(body).post("/v1/organizations");
    }

    static Response vcard(Client client, String key, String query) {
        return client.asks()
                .header("Idempotency-Key", key)
                .contentType("text/vcard")
                .body("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ray Hollis\r\nEND:VCARD\r\n")
                .post("/v1/imports" + query);
    }
}
