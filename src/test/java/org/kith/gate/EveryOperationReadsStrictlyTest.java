package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.kith.gate.EveryOperation.declares;
import static org.kith.gate.EveryOperation.that;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Conversation;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** No operation guesses: what it does not know, or cannot read, it names. One world serves all: what is refused changes nothing. */
@QuarkusTest
class EveryOperationReadsStrictlyTest {
    private static final int BODY_LIMIT = 1 << 20;

    @TestFactory
    Stream<DynamicTest> aParameterThatItDoesNotHaveIsNamed() {
        World world = World.restored();
        return declares(400, operation -> {
            world.send(operation, world.callerOf(operation).asksWrongly().queryParam("unheardOf", "1"))
                    .then()
                    .statusCode(400)
                    .body("code", is("malformed-request"))
                    .body("errors[0].parameter", is("unheardOf"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aParameterThatCannotBeReadIsNamed() {
        World world = World.restored();
        return that(operation -> !operation.parameters("query").isEmpty(), operation -> {
            for (JsonNode parameter : operation.parameters("query")) {
                String name = parameter.path("name").asText();
                for (String nonsense : Nonsense.valuesFor(name, OpenApi.resolve(parameter.path("schema")))) {
                    // Replaces the valid value that a required parameter has.
                    RequestSpecification request =
                            world.callerOf(operation).asksWrongly().queryParam(name, nonsense);
                    Calls.withBody(request, operation, world.body(operation))
                            .request(operation.verb(), world.path(operation))
                            .then()
                            .statusCode(400)
                            .body("errors.find { it.parameter == '" + name + "' }.parameter", is(name));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsRefused() {
        World world = World.restored();
        return that(operation -> operation.jsonMediaType().isPresent(), operation -> {
            for (String broken :
                    new String[] {"{\"name\": ", "", "nonsense", "[]", "\"text\"", "null", "{} {}", "{\"a\":1,\"a\":2}"
                    }) {
                if (operation.mayGoWithoutABody() && (broken.isEmpty() || broken.equals("null"))) {
                    continue; // It is no body, and none is needed.
                }
                RequestSpecification request = world.callerOf(operation).asksWrongly();
                request.contentType(operation.jsonMediaType().get()).body(broken);
                tagged(operation, request, world)
                        .request(operation.verb(), world.path(operation))
                        .then()
                        .statusCode(anyOf(is(400), is(422)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMemberThatItDoesNotHaveIsNamed() {
        World world = World.restored();
        return that(operation -> operation.jsonMediaType().isPresent(), operation -> {
            world.send(
                            operation,
                            world.callerOf(operation).asksWrongly(),
                            body -> ((ObjectNode) body).put("unheardOf", 1))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("/unheardOf"))
                    .body("errors[0].code", is("unknown-member"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeAcceptedIs406() {
        World common = World.restored();
        return declares(406, operation -> {
            World world = common.orOneReady(operation);

            world.send(operation, world.callerOf(operation).asksWrongly().accept("image/png"))
                    .then()
                    .statusCode(406);
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherMediaTypeIs415() {
        World world = World.restored();
        return declares(415, operation -> {
            RequestSpecification request = world.callerOf(operation).asksWrongly();
            request.contentType("image/png").body("PNG");

            tagged(operation, request, world)
                    .request(operation.verb(), world.path(operation))
                    .then()
                    .statusCode(415);
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsTooLargeIs413WhetherItSaysSoOrNot() {
        World world = World.restored();
        return declares(413, operation -> {
            URI uri = URI.create(Client.address() + world.path(operation));
            int limit = operation.jsonMediaType().isPresent() ? BODY_LIMIT : 33 * BODY_LIMIT;
            // Blanks, so that nothing else is wrong with it before its length is.
            byte[] body = (" ".repeat(limit) + "{}").getBytes(StandardCharsets.UTF_8);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .header(
                            "Authorization",
                            "Bearer " + world.callerOf(operation).key())
                    .header("Content-Type", operation.jsonMediaType().orElse("text/csv"));
            if (operation.hasParameter("header", "If-Match")) {
                request.header("If-Match", "\"0\"");
            }

            HttpRequest declared = request.method(operation.verb(), BodyPublishers.ofByteArray(body))
                    .build();
            assertThat(Conversation.send(declared).statusCode(), is(413));
            if (operation.jsonMediaType().isPresent()) {
                HttpRequest chunked = request.method(
                                operation.verb(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build();
                assertThat(Conversation.send(chunked).statusCode(), is(413));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aPathThatIsNoIdentifierIs404() {
        World world = World.restored();
        return that(operation -> operation.path().contains("{"), operation -> {
            for (String id : new String[] {"nonsense", "%00", "1-1-1-1-1", "..%2f..", "x".repeat(3_000)}) {
                String path = operation.path().replaceAll("\\{\\w+}", id);
                int status = tagged(
                                operation,
                                Calls.withBody(world.client().outsideTheContract(), operation, world.body(operation)),
                                world)
                        .urlEncodingEnabled(false)
                        .request(operation.verb(), path)
                        .statusCode();
                assertThat(id, status, greaterThanOrEqualTo(200));
                assertThat(id, status, lessThan(500));
            }
        });
    }

    private static RequestSpecification tagged(Operation operation, RequestSpecification request, World world) {
        return operation.declares(428) ? request.header("If-Match", world.etag(world.path(operation))) : request;
    }
}
