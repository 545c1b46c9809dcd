package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/**
 * The contract and the code say the same: paths and methods, the parameters of each operation, and the members of its
 * bodies, both ways. What the code says is the document that is scanned from it, in the test profile only.
 */
@QuarkusTest
class ParityGateTest {
    @Test
    void thePathsAndMethodsAreTheSame() throws Exception {
        Set<String> declared = new TreeSet<>();
        OpenApi.operations().forEach(operation -> declared.add(operation.verb() + " " + operation.path()));
        Set<String> coded = new TreeSet<>();
        for (Operation operation : OpenApi.operationsOf(scanned())) {
            coded.add(operation.verb() + " " + operation.path());
        }

        Set<String> forgotten = new TreeSet<>(declared);
        forgotten.removeAll(coded);
        assertThat("declared and not coded", forgotten, is(empty()));
        Set<String> hidden = new TreeSet<>(coded);
        OpenApi.allOperations().forEach(operation -> hidden.remove(operation.verb() + " " + operation.path()));
        assertThat("coded and not declared", hidden, is(empty()));
    }

    @TestFactory
    Stream<DynamicTest> theParametersAreTheSame() throws Exception {
        JsonNode scanned = scanned();
        return EveryOperation.that(operation -> true, operation -> {
            assertThat(
                    "coded and declared",
                    parameters(scanned, coded(scanned, operation)),
                    is(parameters(OpenApi.document(), operation.node())));
        });
    }

    @TestFactory
    Stream<DynamicTest> theMembersOfTheBodyAreTheSame() throws Exception {
        JsonNode scanned = scanned();
        return EveryOperation.that(operation -> operation.jsonMediaType().isPresent(), operation -> {
            JsonNode content = coded(scanned, operation).path("requestBody").path("content");
            assertThat(
                    "coded and declared",
                    Members.of(
                            scanned,
                            content.path(operation.jsonMediaType().get()).path("schema")),
                    is(Members.of(OpenApi.document(), operation.jsonBody().path("schema"))));
        });
    }

    @TestFactory
    Stream<DynamicTest> theMembersOfTheAnswerAreTheSame() throws Exception {
        JsonNode scanned = scanned();
        return EveryOperation.that(operation -> answer(operation).has("application/json"), operation -> {
            JsonNode coded = coded(scanned, operation)
                    .path("responses")
                    .path(Integer.toString(operation.success()))
                    .path("content");
            assertThat(
                    "coded and declared",
                    Members.of(scanned, coded.path("application/json").path("schema")),
                    is(Members.of(
                            OpenApi.document(),
                            answer(operation).path("application/json").path("schema"))));
        });
    }

    private static JsonNode answer(Operation operation) {
        return operation.response(operation.success()).path("content");
    }

    private static JsonNode scanned() throws Exception {
        return new ObjectMapper()
                .readTree(Given.nobody()
                        .outsideTheContract()
                        .get("/q/openapi-scanned?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static JsonNode coded(JsonNode scanned, Operation operation) {
        return scanned.path("paths").path(operation.path()).path(operation.method());
    }

    /** Headers that are read by hand, such as If-Match, do not show in the code. */
    private static Set<String> parameters(JsonNode document, JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = OpenApi.resolve(document, declared);
            if (!parameter.path("in").asText().equals("header")) {
                names.add(parameter.path("in").asText() + " "
                        + parameter.path("name").asText());
            }
        }
        return names;
    }
}
