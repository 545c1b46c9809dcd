package org.kith.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class MetricLabelsTest {
    @Test
    void noPathThatAClientMadeUpIsALabel() {
        Client ann = Given.aSeeker();
        UUID id = ann.addsOrganization("Hill and Daughters");
        ann.asks().get("/v1/organizations/{id}", id).then().statusCode(200);
        Given.nobody().outsideTheContract().get("/v1/people/dora.hill@example.com");
        ann.outsideTheContract().get("/v1/people/dora.hill@example.com");
        ann.outsideTheContract().get("/v1/contacts/by-external-id/crm/dora.hill@example.com");
        ann.outsideTheContract().get("/dora.hill@example.com");

        Given.nobody()
                .outsideTheContract()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("uri=\"/v1/organizations/{id}\""),
                        not(containsString("example.com")),
                        not(containsString(id.toString()))));
    }

    @Test
    void aMethodThatAClientMadeUpIsNoLabel() {
        Given.aSeeker().outsideTheContract().request("DORA", "/v1/me").then().statusCode(405);

        Given.nobody().outsideTheContract().get("/q/metrics").then().body(not(containsString("DORA")));
    }
}
