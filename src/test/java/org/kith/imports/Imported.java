package org.kith.imports;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.kith.given.Client;

/** Sends files and stays until they are read: the stream of events ends with the import, so that nobody has to sleep. */
record Imported(Client client) {

    ValidatableResponse of(String file) {
        return sent(file, "");
    }

    ValidatableResponse dry(String file) {
        return sent(file, "?dryRun=true");
    }

    ValidatableResponse mapped(String file, String mapping) {
        return sent(file, "?mapping=" + mapping);
    }

    private ValidatableResponse sent(String file, String query) {
        String id = client.asks()
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports" + query)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        client.asks()
                .accept("text/event-stream")
                .get("/v1/imports/{id}/events", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return client.asks().get("/v1/imports/{id}", id).then().statusCode(200);
    }
}
