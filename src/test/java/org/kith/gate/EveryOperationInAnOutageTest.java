package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.kith.gate.EveryOperation.declares;
import static org.kith.gate.EveryOperation.that;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.given.Wire;

/** While the database is away every operation says so and when to come back; afterwards each serves again. */
@QuarkusTest
class EveryOperationInAnOutageTest {
    @TestFactory
    Stream<DynamicTest> everyOperationIs503AndTellsWhenToComeBack() throws Exception {
        Map<String, Response> answers = new HashMap<>();
        Map<Operation, RequestSpecification> requests = new HashMap<>();
        Map<Operation, String> paths = new HashMap<>();
        World world = new World();
        for (Operation operation : OpenApi.operations()) {
            RequestSpecification request =
                    World.withBody(world.callerOf(operation).asks(), operation, world.body(operation));
            if (operation.declares(428)) {
                request.header("If-Match", "\"0\"");
            }
            requests.put(operation, request);
            paths.put(operation, world.path(operation));
        }
        Wire.whileCut(() -> requests.forEach((operation, request) ->
                answers.put(operation.id(), World.call(operation, request, paths.get(operation)))));

        return declares(503, operation -> {
            Response answer = answers.get(operation.id());
            assertThat(answer.statusCode(), is(503));
            assertThat(answer.header("Retry-After"), notNullValue());
            assertThat(answer.path("code"), is("unavailable"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOperationServesAgainAfterwards() throws Exception {
        World world = new World();
        Wire.whileCut(() -> world.client().asks().get("/v1/me").then().statusCode(503));

        return that(operation -> true, operation -> {
            int status = new World().ready(operation).answer(operation).statusCode();
            assertThat(status, org.hamcrest.Matchers.lessThan(300));
        });
    }
}
