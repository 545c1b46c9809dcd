package org.kith.imports;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** How much of importing there may be at once. */
@QuarkusTest
class ImportLimitsTest {
    private static final int LARGEST = 32 << 20;

    private final Client ann = Given.aSeeker();

    @Test
    void aSeekerHasTwoImportsAtOnceAndTheThirdIsToldToWait() throws Exception {
        String first;
        String second;
        try (Connection other = Database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // What an import of the same seeker holds while it runs.
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('kith-import-" + ann.seekerId() + "', 0))");
            first = send("Ray").then().statusCode(202).extract().path("id");
            second = send("Helen").then().statusCode(202).extract().path("id");

            send("Dana")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", is("too-many-imports"));
        }
        over(first);
        over(second);

        over(send("Dana").then().statusCode(202).extract().path("id"));
        ann.asks().get("/v1/contacts").then().body("items", hasSize(3));
    }

    @Test
    void aFileOfThirtyTwoMebibytesIsTakenAndOneByteMoreIsNot() {
        String person = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ray Hollis\r\nEND:VCARD\r\n";
        byte[] largest =
                (person + " ".repeat(LARGEST - person.length())).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] larger = java.util.Arrays.copyOf(largest, LARGEST + 1);
        larger[LARGEST] = ' ';

        ann.asksWrongly()
                .contentType("text/vcard")
                .body(larger)
                .post("/v1/imports")
                .then()
                .statusCode(413);
        over(ann.asks()
                .contentType("text/vcard")
                .body(largest)
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private Response send(String name) {
        return ann.asks()
                .contentType("text/vcard")
                .body("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + name + "\r\nEND:VCARD\r\n")
                .post("/v1/imports");
    }

    private void over(String id) {
        ann.asks()
                .accept("text/event-stream")
                .get("/v1/imports/{id}/events", id)
                .then()
                .statusCode(200);
    }
}
