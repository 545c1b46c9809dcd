package org.kith.export;

import io.restassured.response.ValidatableResponse;
import org.kith.given.Client;

/** Sends exports and stays until they are restored: the stream of events ends with the restore, so that nobody has to sleep. */
public final class Restoring {
    /** One restore of the caller's seeker. */
    public static final String ONE = "/v1/export/restore/{id}";

    private Restoring() {}

    /** What came of it: the restore at its end, or the refusal of a file that was not taken. */
    public static ValidatableResponse restores(Client client, byte[] file) {
        ValidatableResponse taken = sends(client, file);
        return taken.extract().statusCode() == 202
                ? ends(client, taken.extract().path("id"))
                : taken;
    }

    /** Restores what is known to be an export. */
    public static void restored(Client client, byte[] file) {
        restores(client, file).statusCode(200).body("status", org.hamcrest.Matchers.is("COMPLETED"));
    }

    static ValidatableResponse sends(Client client, byte[] file) {
        return client.asks()
                .contentType("application/zip")
                .body(file)
                .post("/v1/export/restore")
                .then();
    }

    static ValidatableResponse ends(Client client, String id) {
        client.asks()
                .accept("text/event-stream")
                .get(ONE + "/events", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return client.asks().get(ONE, id).then().statusCode(200);
    }
}
