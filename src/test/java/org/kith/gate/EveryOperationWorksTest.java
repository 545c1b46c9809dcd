package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.kith.gate.EveryOperation.declares;
import static org.kith.gate.EveryOperation.that;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;

/** Each operation does what it is for when it is called as its example in the contract says. */
@QuarkusTest
class EveryOperationWorksTest {
    @TestFactory
    Stream<DynamicTest> theExampleOfTheContractIsAnswered() {
        World common = World.restored();
        return that(operation -> true, operation -> {
            Response answer = common.orOneToChange(operation).answer(operation);

            // The one operation with two successes adds first and replaces then.
            assertThat(answer.statusCode(), anyOf(is(operation.success()), is(201)));
            assertThat(answer.header("X-Request-Id"), not(emptyString()));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWasMadeCanBeReadWhereLocationSays() {
        return declares(201, operation -> {
            World world = new World();
            Response made = world.answer(operation);
            String location = made.header("Location").replaceFirst("https?://[^/]+", "");

            assertThat(location, startsWith("/v1/"));
            if (OpenApi.operationAt("GET", location).isPresent()) {
                Response read = world.callerOf(operation).asks().get(location);
                read.then().statusCode(200).header("ETag", made.header("ETag"));
                // What answers a prompt is a contact, and says so.
                String id = made.path("id") == null ? made.path("contactId") : made.path("id");
                assertThat(read.<String>path("id"), is(id));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameVersionIs304AndAnotherIs200() {
        World world = World.restored();
        return declares(304, operation -> {
            String path = world.path(operation);
            String etag = world.etag(path);

            world.client()
                    .asks()
                    .header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag);
            world.client()
                    .asks()
                    .header("If-None-Match", "\"98765\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        });
    }

    @TestFactory
    Stream<DynamicTest> aChangeNeedsTheVersionItIsFor() {
        World world = World.restored();
        return declares(428, operation -> {
            String path = world.path(operation);

            Calls.withBody(world.client().asks(), operation, world.body(operation))
                    .request(operation.verb(), path)
                    .then()
                    .statusCode(428);
        });
    }

    @TestFactory
    Stream<DynamicTest> aChangeOfAnOlderVersionIsRefused() {
        World world = World.restored();
        return declares(412, operation -> {
            String path = world.path(operation);

            Calls.withBody(world.client().asks(), operation, world.body(operation))
                    .header("If-Match", "\"98765\"")
                    .request(operation.verb(), path)
                    .then()
                    .statusCode(412);
        });
    }

    @TestFactory
    Stream<DynamicTest> aStepIsTakenOnce() {
        return that(
                operation -> operation.node().at("/responses/409/$ref").asText().endsWith("/Conflict")
                        && !operation.takesABody()
                        && operation.verb().equals("POST"),
                operation -> {
                    World world = new World().ready(operation);

                    world.answer(operation).then().statusCode(operation.success());
                    world.answer(operation).then().statusCode(409);
                });
    }

    @TestFactory
    Stream<DynamicTest> whatWasDeletedIsGone() {
        return that(operation -> operation.verb().equals("DELETE"), operation -> {
            World world = new World().ready(operation);
            String path = world.path(operation);

            world.answer(operation).then().statusCode(operation.success());

            if (OpenApi.operationAt("GET", path).isPresent()) {
                // The keys of a seeker who is gone open nothing any more.
                Client left = operation.id().equals("deleteSeeker") ? Given.theOwner() : world.client();
                left.asks().get(path).then().statusCode(404);
            }
        });
    }
}
