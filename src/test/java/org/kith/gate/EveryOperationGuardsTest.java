package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.kith.gate.EveryOperation.declares;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Operation;
import org.kith.given.TestClock;
import org.kith.tenancy.KeyText;

/** No operation answers who may not ask, and none tells whether another seeker's thing exists. */
@QuarkusTest
class EveryOperationGuardsTest {
    @TestFactory
    Stream<DynamicTest> nobodyComesInWithoutAValidKey() {
        Client ann = Given.aSeeker();
        List<String> headers = List.of(
                "Basic YW5uOnBvcnRlcg==",
                "Bearer",
                "Bearer nonsense",
                "Bearer " + ann.key() + "x",
                "Bearer " + changedAtTheEnd(ann.key()),
                "Bearer " + KeyText.mint(ann.seekerId(), UUID.randomUUID()).text(),
                "Bearer " + KeyText.mint(UUID.randomUUID(), UUID.randomUUID()).text(),
                "Bearer " + revoked(ann).key());
        return declares(401, operation -> {
            for (String header : headers) {
                refused(operation, Given.nobody().asksWrongly().header("Authorization", header));
            }
            refused(operation, Given.nobody().asksWrongly());
        });
    }

    @TestFactory
    Stream<DynamicTest> anExpiredKeyIsNoKey() {
        Client ann = Given.aSeeker();
        String key = ann.asks()
                .body("{\"name\": \"Short\", \"scopes\": [\"*\"], \"expiresAt\": \""
                        + TestClock.START.plus(Duration.ofHours(1)) + "\"}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        Client withIt = new Client(ann.seekerId(), key);
        withIt.asks().get("/v1/me").then().statusCode(200);

        return declares(401, operation -> {
            try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofHours(2)))) {
                refused(operation, withIt.asksWrongly());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aKeyWithoutTheScopeIsRefused() {
        World world = World.restored();
        Client readsContacts = world.client().withScopes("contacts:read");
        Client readsGroups = world.client().withScopes("groups:read");
        return declares(403, operation -> {
            String scope = operation.scope().orElseThrow();
            Client narrow = scope.equals("contacts:read") ? readsGroups : readsContacts;

            world.send(operation, narrow.asks()).then().statusCode(403).body("code", is("scope-missing"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aKeyWithTheScopeAloneIsEnough() {
        World common = World.restored();
        return declares(403, operation -> {
            String scope = operation.scope().orElseThrow();
            World world = common.orOneToChange(operation);
            Client narrow =
                    scope.equals("admin") ? Given.theOwner() : world.client().withScopes(scope);

            int status = world.send(operation, narrow.asks()).statusCode();

            assertThat(status, not(403));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIs404() {
        World world = World.restored();
        return declares(404, operation -> {
            for (String path : Calls.withUnknownIds(operation, world.path(operation))) {
                notFound(world, operation, path);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsAnotherSeekersIs404() {
        World mine = World.restored();
        World somebody = World.restored();
        return declares(404, operation -> {
            World others = somebody.orOneReady(operation);
            for (String path : Calls.withIdsOf(operation, mine.path(operation), others.path(operation))) {
                notFound(mine, operation, path);
            }
        });
    }

    private static void notFound(World world, Operation operation, String path) {
        RequestSpecification request = Calls.withBody(world.client().asks(), operation, world.body(operation));
        if (operation.declares(428)) {
            request.header("If-Match", "\"0\"");
        }
        Calls.call(operation, request, path)
                .then()
                .statusCode(404)
                .body("code", is("not-found"))
                .body("detail", is("Nothing with this address exists for this key."));
    }

    private static void refused(Operation operation, RequestSpecification request) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        request.request(operation.verb(), path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is("unauthenticated"));
    }

    private static String changedAtTheEnd(String key) {
        return key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0");
    }

    private static Client revoked(Client ann) {
        Client other = ann.withScopes("*");
        String id = other.asks().get("/v1/me").then().statusCode(200).extract().path("keyId");
        ann.asks().post("/v1/api-keys/{id}/revoke", id).then().statusCode(200);
        return other;
    }
}
