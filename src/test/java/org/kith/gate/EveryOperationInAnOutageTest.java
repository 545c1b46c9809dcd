package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.kith.gate.EveryOperation.declares;
import static org.kith.gate.EveryOperation.that;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.given.Wire;

/** While the database is away every operation says so and when to come back; afterwards what was there is read again. */
@QuarkusTest
class EveryOperationInAnOutageTest {
    private static final int AT_ONCE = 32;

    @TestFactory
    Stream<DynamicTest> everyOperationIs503AndTellsWhenToComeBack() throws Exception {
        Map<String, Response> answers = new ConcurrentHashMap<>();
        Map<Operation, RequestSpecification> requests = new HashMap<>();
        Map<Operation, String> paths = new HashMap<>();
        World world = World.restored();
        for (Operation operation : OpenApi.operations()) {
            RequestSpecification request =
                    Calls.withBody(world.callerOf(operation).asks(), operation, world.body(operation));
            if (operation.declares(428)) {
                request.header("If-Match", "\"0\"");
            }
            requests.put(operation, request);
            paths.put(operation, world.path(operation));
        }
        // All at once, since each waits until the service gives the database up.
        Wire.whileCut(() -> atOnce(requests.keySet(), operation -> {
            answers.put(operation.id(), Calls.call(operation, requests.get(operation), paths.get(operation)));
        }));

        return declares(503, operation -> {
            Response answer = answers.get(operation.id());
            assertThat(answer.statusCode(), is(503));
            assertThat(answer.header("Retry-After"), notNullValue());
            assertThat(answer.path("code"), is("unavailable"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWasThereIsReadAgainAfterwards() throws Exception {
        World world = World.restored();
        List<Operation> reading = OpenApi.operations().stream()
                .filter(operation -> operation.verb().equals("GET"))
                .toList();
        reading.forEach(world::path);
        Wire.whileCut(() -> world.client().asks().get("/v1/me").then().statusCode(503));

        return that(
                reading::contains, operation -> world.answer(operation).then().statusCode(lessThan(300)));
    }

    @TestFactory
    Stream<DynamicTest> newThingsAreMadeAfterwards() throws Exception {
        Client ann = Given.aSeeker();
        Wire.whileCut(() -> ann.asks().get("/v1/me").then().statusCode(503));

        return declares(201, operation -> new World().answer(operation).then().statusCode(lessThan(300)));
    }

    private static void atOnce(Collection<Operation> operations, EveryOperation.Check check) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            for (Operation operation : operations) {
                calls.add(() -> {
                    check.of(operation);
                    return null;
                });
            }
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
