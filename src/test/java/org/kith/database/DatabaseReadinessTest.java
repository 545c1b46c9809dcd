package org.kith.database;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class DatabaseReadinessTest {
    @Test
    void aServiceWhoseDatabaseIsAwayIsAliveAndNotReady() throws Exception {
        Wire.whileCut(() -> {
            answers("ready", 503, "DOWN");
            answers("live", 200, "UP");
        });
    }

    @Test
    void aProbeIsAnsweredInTimeWhereTheDatabaseHangs() throws Exception {
        answers("ready", 200, "UP");

        Wire.whileHanging(() -> {
            assertTimeout(Duration.ofSeconds(5), () -> answers("ready", 503, "DOWN"));
            assertTimeout(Duration.ofSeconds(5), () -> answers("ready", 503, "DOWN"));
            answers("live", 200, "UP");
        });
    }

    private static void answers(String probe, int status, String state) {
        Given.nobody()
                .outsideTheContract()
                .get("/q/health/" + probe)
                .then()
                .statusCode(status)
                .body("status", is(state));
    }
}
