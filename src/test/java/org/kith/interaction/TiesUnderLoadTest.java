package org.kith.interaction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class TiesUnderLoadTest {
    private static final int AT_ONCE = 8;

    @Test
    void theTieKnowsTheLatestOfManyInteractionsAddedAtOnce() throws Exception {
        Client ann = Given.aSeeker();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int round = 0; round < 10; round++) {
                UUID ray = ann.addsContact("Ray");
                List<Future<?>> added = new ArrayList<>();
                for (int day = AT_ONCE; day > 0; day--) {
                    Instant time = start.plus(Duration.ofDays(day));
                    added.add(people.submit(() -> ann.adds(
                            "interactions",
                            "{\"contactId\": \"" + ray + "\", \"type\": \"CALL\", \"occurredAt\": \"" + time + "\"}")));
                }
                for (Future<?> one : added) {
                    one.get();
                }
                String last = ann.asks().get("/v1/contacts/{id}", ray).path("tie.lastInteractionAt");
                assertThat(last, is(start.plus(Duration.ofDays(AT_ONCE)).toString()));
            }
        } finally {
            people.shutdownNow();
        }
    }
}
