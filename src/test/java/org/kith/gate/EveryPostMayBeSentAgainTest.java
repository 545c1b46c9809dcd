package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.gate.EveryOperation.that;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.Operation;

/** Whatever POST there is, new ones too: sent again with its {@code Idempotency-Key} it is done once. */
@QuarkusTest
class EveryPostMayBeSentAgainTest {
    private static final List<String> KEPT =
            List.of("Content-Type", "Location", "ETag", "Link", "Content-Language", "Vary", "Cache-Control");

    @TestFactory
    Stream<DynamicTest> everyPostTakesAKey() {
        return everyPost(operation -> assertThat(operation.hasParameter("header", "Idempotency-Key"), is(true)));
    }

    @TestFactory
    Stream<DynamicTest> theSameRequestGetsTheFirstAnswerByteForByte() {
        return everyPost(operation -> {
            World world = new World().ready(operation);
            Sent sent = new Sent(world, operation, UUID.randomUUID().toString());

            Response first = sent.now(world.callerOf(operation));
            Response again = sent.now(world.callerOf(operation));

            assertThat(first.asString(), first.statusCode(), is(operation.success()));
            assertThat(first.header("Idempotent-Replayed"), nullValue());
            assertThat(again.header("Idempotent-Replayed"), is("true"));
            assertThat(again.statusCode(), is(first.statusCode()));
            assertThat(again.asByteArray(), is(first.asByteArray()));
            for (String header : KEPT) {
                assertThat(header, again.header(header), is(first.header(header)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theKeyOfAnotherRequestIsRefused() {
        World world = World.restored();
        String key = UUID.randomUUID().toString();
        for (Client anybody : List.of(world.client(), Given.theOwner())) {
            anybody.asks()
                    .header("Idempotency-Key", key)
                    .body("{\"name\": \"" + key + "\"}")
                    .post("/v1/organizations")
                    .then()
                    .statusCode(201);
        }
        return everyPost(operation -> new Sent(world, operation, key)
                .now(world.callerOf(operation))
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused")));
    }

    @TestFactory
    Stream<DynamicTest> whileTheFirstIsUnderWayTheSecondIsToldWhenToComeBack() {
        World world = World.restored();
        return everyPost(operation -> {
            String key = UUID.randomUUID().toString();
            Sent sent = new Sent(world, operation, key);
            try (Connection first = Database.connection()) {
                claim(first, world.callerOf(operation), key);

                sent.now(world.callerOf(operation))
                        .then()
                        .statusCode(409)
                        .header("Retry-After", "1")
                        .body("code", is("request-under-way"));
            }
        });
    }

    /** What the service does first, by another transaction that goes on. */
    private static void claim(Connection connection, Client client, String key) throws SQLException {
        connection.setAutoCommit(false);
        UUID keyId = UUID.fromString(client.asks().get("/v1/me").path("keyId"));
        try (Statement seeker = connection.createStatement();
                PreparedStatement claim = connection.prepareStatement("insert into idempotency_record"
                        + " (seeker_id, caller_id, key_hash, request_hash, created_at) values (?, ?,"
                        // The purpose and the key, each with its length in eight bytes before it.
                        + " sha256(int8send(3) || 'key'::bytea || int8send(?) || ?::bytea), sha256(''), now())")) {
            seeker.execute("set local app.seeker = '" + client.seekerId() + "'");
            claim.setObject(1, client.seekerId());
            claim.setObject(2, keyId);
            claim.setLong(3, key.length());
            claim.setString(4, key);
            claim.executeUpdate();
        }
    }

    private static Stream<DynamicTest> everyPost(EveryOperation.Check check) {
        return that(operation -> operation.verb().equals("POST"), check);
    }

    /** One request, which can be sent as often as one likes. */
    private static final class Sent {
        private final Operation operation;
        private final String key;
        private final String path;
        private final JsonNode body;
        private final String etag;

        Sent(World world, Operation operation, String key) {
            this.operation = operation;
            this.key = key;
            this.path = world.path(operation);
            this.body = world.body(operation);
            this.etag = operation.declares(428) ? world.etag(path) : null;
        }

        Response now(Client client) {
            RequestSpecification request =
                    Calls.withBody(client.asks().header("Idempotency-Key", key), operation, body);
            if (etag != null) {
                request.header("If-Match", etag);
            }
            return Calls.call(operation, request, path);
        }
    }
}
