package org.kith.tenancy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

/** A key asks as often as it may, and nobody may guess at keys for long. */
@QuarkusTest
class PaceTest {
    private static final int FAILURES = 6_000;

    private final Client ann = Given.aSeeker();

    @Test
    void everyAnswerTellsWhatIsLeft() {
        Client phone = limitedTo(3);

        phone.asks().get("/v1/me").then().statusCode(200).header("RateLimit-Policy", "\"key\";q=3;w=60");
        phone.asksWrongly()
                .get("/v1/contacts?unheardOf=1")
                .then()
                .statusCode(400)
                .header("RateLimit", "\"key\";r=1;t=40");
        phone.asks()
                .get("/v1/contacts/{id}", ann.seekerId())
                .then()
                .statusCode(404)
                .header("RateLimit", "\"key\";r=0;t=60");
    }

    @Test
    void whatWasUsedUpComesBackWithTime() {
        Client phone = limitedTo(2);
        for (int i = 0; i < 2; i++) {
            phone.asks().get("/v1/me").then().statusCode(200);
        }
        phone.asks().get("/v1/me").then().statusCode(429).header("Retry-After", "30");

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofSeconds(31)))) {
            phone.asks().get("/v1/me").then().statusCode(200);
            phone.asks().get("/v1/me").then().statusCode(429);
        }
    }

    @Test
    void oneKeyDoesNotSlowAnother() {
        Client phone = limitedTo(1);
        phone.asks().get("/v1/me").then().statusCode(200);
        phone.asks().get("/v1/me").then().statusCode(429);

        ann.asks().get("/v1/me").then().statusCode(200).header("RateLimit-Policy", "\"key\";q=60000;w=60");
        Given.theOwner().asks().get("/v1/me").then().header("RateLimit-Policy", "\"key\";q=3000000;w=60");
    }

    @Test
    void theLimitOfAKeyIsShownAndNoneIsTheUsual() {
        limitedTo(5);

        ann.asks()
                .get("/v1/api-keys?sort=-createdAt")
                .then()
                .body("items[0].requestsPerMinute", is(5))
                .body("items[1].requestsPerMinute", nullValue());
    }

    @Test
    void aKeyGivesNoMoreThanItHas() {
        Client phone = limitedTo(20);
        String more = "{\"name\": \"More\", \"scopes\": [\"*\"], \"requestsPerMinute\": 21}";
        String silent = "{\"name\": \"Same\", \"scopes\": [\"*\"]}";

        phone.asks()
                .body(more)
                .post("/v1/api-keys")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("beyond-own-limit"));
        phone.asks().body(silent).post("/v1/api-keys").then().statusCode(201).body("requestsPerMinute", is(20));
    }

    @Test
    void whoeverGuessesAtKeysIsStoppedAndKeysInUseGoOn() throws Exception {
        ann.asks().get("/v1/me").then().statusCode(200);
        URI service = URI.create(Client.address());
        // Any address of the loopback network will do, and this one is nobody else's.
        InetAddress guesser = InetAddress.getByName("127.9.8.7");
        try (Socket socket = new Socket(service.getHost(), service.getPort(), guesser, 0)) {
            Guesses guesses = new Guesses(socket);
            int refused = 0;
            for (String status = "401"; status.contains("401"); status = guesses.with("kith_nonsense")) {
                refused++;
            }
            // The clock of the test goes on a little with every look, and gives back a few.
            assertThat(refused, allOf(greaterThan(FAILURES), lessThan(FAILURES + 100)));
            assertThat(guesses.with(ann.withScopes("*").key()), matchesPattern("HTTP/1.1 429 .*"));
            assertThat(guesses.with(ann.key()), matchesPattern("HTTP/1.1 200 .*"));
        }
        ann.withScopes("*").asks().get("/v1/me").then().statusCode(200);
    }

    private Client limitedTo(int requests) {
        String key = ann.asks()
                .body("{\"name\": \"Phone\", \"scopes\": [\"*\"], \"requestsPerMinute\": " + requests + "}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .body("requestsPerMinute", is(requests))
                .extract()
                .path("key");
        return new Client(ann.seekerId(), key);
    }

    /** Requests over one connection. */
    private static final class Guesses {
        private final OutputStream out;
        private final BufferedReader in;

        Guesses(Socket socket) throws java.io.IOException {
            out = socket.getOutputStream();
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        /** The status line of the answer. */
        String with(String key) throws java.io.IOException {
            out.write(("GET /v1/me HTTP/1.1\r\nHost: kith\r\nAuthorization: Bearer " + key + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String status = in.readLine();
            int length = 0;
            for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                if (line.regionMatches(true, 0, "content-length: ", 0, 16)) {
                    length = Integer.parseInt(line.substring(16));
                }
            }
            for (int read = 0; read < length; read++) {
                in.read();
            }
            return status;
        }
    }
}
