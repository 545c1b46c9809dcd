package org.kith.given;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WireTest {
    @Test
    void everyStatementOfARequestIsHeard() throws Exception {
        Client ann = Given.aSeeker();

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/organizations"));

        assertThat(statements, hasItem(startsWith("select enter_seeker")));
    }

    @Test
    void aCutDatabaseIs503AndServesAgainOnceItIsBack() throws Exception {
        Client ann = Given.aSeeker();

        Wire.whileCut(() -> {
            for (int i = 0; i < 15; i++) {
                ann.asks().get("/v1/organizations").then().statusCode(503);
            }
        });

        ann.asks().get("/v1/organizations").then().statusCode(200);
    }

    @Test
    void theFirstRequestsAfterACutAreServedToo() throws Exception {
        Client ann = Given.aSeeker();

        Wire.whileCut(() -> ann.asks().get("/v1/organizations").then().statusCode(503));

        for (int i = 0; i < 15; i++) {
            ann.asks().get("/v1/organizations").then().statusCode(200);
        }
    }

    @Test
    void aHangingDatabaseIs503() throws Exception {
        Client ann = Given.aSeeker();

        Wire.whileHanging(() -> ann.asks().get("/v1/organizations").then().statusCode(503));

        ann.asks().get("/v1/organizations").then().statusCode(200);
    }
}
