package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class LeadPassesTest {
    @Test
    void aLeadIsPassedOnAndItsGiverKeepsTheCredit() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds(
                "leads",
                "{\"role\": \"Baker\", \"givenByContactId\": \"" + ray
                        + "\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        String before = ann.etagOf("/v1/leads/" + id);

        ann.asks()
                .body("{\"toContactId\": \"" + mia
                        + "\", \"occurredAt\": \"2026-02-11T12:00:00Z\", \"note\": \"For you\"}")
                .post("/v1/leads/{id}/pass-on", id)
                .then()
                .statusCode(200)
                .body("leadId", is(id.toString()))
                .body("givenByContactId", is(ray.toString()))
                .body("toContactId", is(mia.toString()))
                .body("occurredAt", is("2026-02-11T12:00:00Z"))
                .body("note", is("For you"));
        ann.asks()
                .body("{\"toContactId\": \"" + ray + "\"}")
                .post("/v1/leads/{id}/pass-on", id)
                .then()
                .statusCode(200);

        ann.asks()
                .get("/v1/leads/{id}/passes", id)
                .then()
                .body("items.toContactId", contains(ray.toString(), mia.toString()));
        assertThat(ann.etagOf("/v1/leads/" + id), is(before));
    }

    @Test
    void aLeadIsNotPassedOnBeforeItsDiscoveryNorToNobody() {
        Client ann = Given.aSeeker();
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");

        ann.asks()
                .body("{\"toContactId\": \"" + mia + "\", \"occurredAt\": \"2026-02-10T11:59:59Z\"}")
                .post("/v1/leads/{id}/pass-on", id)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
        ann.asks()
                .body("{\"toContactId\": \"" + UUID.randomUUID() + "\"}")
                .post("/v1/leads/{id}/pass-on", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/toContactId"));
        ann.asks().get("/v1/leads/{id}/passes", id).then().body("items", empty());
        ann.asks().get("/v1/leads/{id}/passes", UUID.randomUUID()).then().statusCode(404);
    }
}
