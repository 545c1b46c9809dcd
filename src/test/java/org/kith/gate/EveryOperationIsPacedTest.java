package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.given.Wire;

/** No operation answers a key that asks too often, and refusing costs the database nothing. */
@QuarkusTest
class EveryOperationIsPacedTest {
    @TestFactory
    Stream<DynamicTest> aKeyThatAsksTooOftenIsToldWhenToComeBack() {
        Client exhausted = exhausted();
        return EveryOperation.declares(
                429,
                operation -> ask(operation, exhausted.asksWrongly())
                        .then()
                        .statusCode(429)
                        .header("Retry-After", matchesPattern("[1-9]\\d*"))
                        .header("RateLimit-Policy", "\"key\";q=1;w=60")
                        .header("RateLimit", matchesPattern("\"key\";r=0;t=[1-9]\\d*"))
                        .body("code", is("too-many-requests")));
    }

    @Test
    void whatIsTooMuchNeverReachesTheDatabase() throws Exception {
        Client exhausted = exhausted();

        List<String> statements = Wire.statementsOf(() -> {
            for (Operation operation : OpenApi.operations()) {
                ask(operation, exhausted.asksWrongly()).then().statusCode(429);
            }
        });

        assertThat(
                statements.stream().filter(sql -> sql.contains("enter_seeker")).toList(), is(empty()));
    }

    private static io.restassured.response.Response ask(Operation operation, RequestSpecification request) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return request.request(operation.verb(), path);
    }

    private static Client exhausted() {
        Client ann = Given.aSeeker();
        String key = ann.asks()
                .body("{\"name\": \"Slow\", \"scopes\": [\"*\"], \"requestsPerMinute\": 1}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        Client slow = new Client(ann.seekerId(), key);
        slow.asks().get("/v1/me").then().statusCode(200).header("RateLimit", "\"key\";r=0;t=60");
        return slow;
    }
}
