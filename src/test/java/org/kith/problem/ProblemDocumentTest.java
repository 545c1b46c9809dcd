package org.kith.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;

@QuarkusTest
class ProblemDocumentTest {
    private final Client ann = Given.aSeeker();

    @Test
    void aRequestKeepsTheNameItCameWith() {
        ann.asks()
                .header("X-Request-Id", "phone-7.1")
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "phone-7.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "é"})
    void aNameThatIsNoneIsReplaced(String name) {
        ann.asksWrongly()
                .header("X-Request-Id", name)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void theTraceOfTheCallerIsTakenOver() {
        ann.asksWrongly()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/organizations?limit=0")
                .then()
                .statusCode(400)
                .body("traceId", is("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void aProblemIsWholeAndShowsNothingInside() {
        ann.asksWrongly()
                .get("/v1/organizations?limit=0&count=perhaps&sort=wealth")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/malformed-request"))
                .body("status", is(400))
                .body("instance", is("/v1/organizations"))
                .body("errors.parameter", org.hamcrest.Matchers.containsInAnyOrder("limit", "count", "sort"))
                .body(not(containsString("org.kith")))
                .body(not(containsString("java")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/", "/v1/organizations/x/y/z", "/v2/organizations"})
    void aPathThatThereIsNotIs404(String path) {
        ann.outsideTheContract().get(path).then().statusCode(404);
    }

    @TestFactory
    Stream<DynamicTest> aMethodThatIsNotOfferedIs405AndTellsThoseThatAre() {
        Set<String> paths = new TreeSet<>();
        OpenApi.operations().forEach(operation -> paths.add(operation.path()));
        return paths.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Set<String> offered = new TreeSet<>();
                    String asked = path.replaceAll("\\{\\w+}", "01a201aa-a361-713d-ab2f-774f73f5beff");
                    OpenApi.operations().stream()
                            .filter(operation -> operation.isAt(asked))
                            .forEach(operation -> offered.add(operation.verb()));
                    for (String method : new String[] {"GET", "PUT", "POST", "PATCH", "DELETE"}) {
                        if (!offered.contains(method)) {
                            ann.outsideTheContract()
                                    .request(method, asked)
                                    .then()
                                    .statusCode(405)
                                    .header("Allow", is(String.join(", ", offered)))
                                    .body("code", is("method-not-allowed"));
                        }
                    }
                    MatcherAssert.assertThat(offered.isEmpty(), is(false));
                }));
    }

    @Test
    void answersAreNotStoredAndNotSniffed() {
        ann.asks().get("/v1/me").then().header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
    }
}
