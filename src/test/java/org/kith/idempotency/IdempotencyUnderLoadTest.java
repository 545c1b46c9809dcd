package org.kith.idempotency;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** However often and however unluckily a request is sent, there is one effect and one answer. */
@QuarkusTest
class IdempotencyUnderLoadTest {
    private static final int RETRIES = 200;
    private static final String RAY = "{\"name\": \"Ray Hollis\"}";
    private static final String WAITING = "select pid from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query ilike 'insert into contact %'";

    private final Client ann = Given.aSeeker();
    private final String key = UUID.randomUUID().toString();

    @Test
    void twoHundredRetriesAtOnceMakeOneThing() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(RETRIES);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < RETRIES; i++) {
                answers.add(people.submit(this::addUntilAnswered));
            }
            Set<String> different = new HashSet<>();
            for (Future<String> answer : answers) {
                different.add(answer.get());
            }
            assertThat(different, hasSize(1));
        } finally {
            people.shutdownNow();
        }
        ann.asks().get("/v1/contacts").then().body("items", hasSize(1));
    }

    @Test
    void whoeverHungUpBeforeTheAnswerGetsItLater() throws Exception {
        URI address = URI.create(Client.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/contacts HTTP/1.1\r\nHost: kith\r\nAuthorization: Bearer " + ann.key()
                            + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: "
                            + RAY.length() + "\r\n\r\n" + RAY)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        addUntilAnswered();

        ann.asks().get("/v1/contacts").then().body("items", hasSize(1));
    }

    @Test
    void aTransactionThatTheDatabaseLostLeavesNeitherTheThingNorTheRecord() throws Exception {
        ExecutorService somebody = Executors.newSingleThreadExecutor();
        try (Connection blocker = Database.connection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table contact in share mode");
            Future<Response> lost = somebody.submit(this::add);
            String backend = waiting();
            Database.ask("select pg_terminate_backend(" + backend + ")");
            assertThat(lost.get().statusCode(), is(503));
            assertThat(Records.of(ann), is(0L));
        } finally {
            somebody.shutdownNow();
        }

        add().then().statusCode(201);
        add().then().statusCode(201).header("Idempotent-Replayed", "true");
        ann.asks().get("/v1/contacts").then().body("items", hasSize(1));
    }

    private static String waiting() throws Exception {
        List<String> pids = Database.ask(WAITING);
        while (pids.isEmpty()) {
            Thread.onSpinWait();
            pids = Database.ask(WAITING);
        }
        return pids.get(0);
    }

    private String addUntilAnswered() {
        Response answer = add();
        while (answer.statusCode() == 409 || answer.statusCode() == 503) {
            answer = add();
        }
        assertThat(answer.asString(), answer.statusCode(), is(201));
        return answer.asString();
    }

    private Response add() {
        return ann.asks().header("Idempotency-Key", key).body(RAY).post("/v1/contacts");
    }
}
