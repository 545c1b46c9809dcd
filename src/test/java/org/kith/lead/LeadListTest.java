package org.kith.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class LeadListTest {
    @Test
    void aListIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-02-01\"}");
        UUID bakery = ann.addsOrganization("Larch Bakery");
        UUID hidden = ann.adds(
                "leads",
                "{\"organizationId\": \"" + bakery + "\", \"givenByContactId\": \"" + ray
                        + "\", \"stage\": \"RUMORED\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        UUID posted = ann.adds(
                "leads",
                "{\"role\": \"Baker\", \"source\": {\"type\": \"POSTING\"},"
                        + " \"discoveredAt\": \"2026-01-10T12:00:00Z\"}");

        listed(ann, "limit", "50", hidden, posted);
        listed(ann, "sort", "discoveredAt", posted, hidden);
        listed(ann, "sort", "-updatedAt", posted, hidden);
        listed(ann, "status", "RUMORED", hidden);
        listed(ann, "advertisedAtDiscovery", "false", hidden);
        listed(ann, "advertisedAtDiscovery", "true", posted);
        listed(ann, "organizationId", bakery.toString(), hidden);
        listed(ann, "searchId", search.toString(), hidden);
        listed(ann, "givenByContactId", ray.toString(), hidden);
        listed(ann, "sourceType", "POSTING", posted);
        listed(ann, "since", "2026-02-10T12:00:00Z", hidden);
        listed(ann, "until", "2026-02-10T12:00:00Z", posted);
        String since = ann.asks().get("/v1/leads/{id}", posted).path("updatedAt");
        listed(ann, "updatedSince", since, posted);
        ann.asks().get("/v1/leads").then().body("items[0].history.status", contains("RUMORED"));
    }

    @Test
    void anotherSeekersLeadIsNotThere() {
        Client bob = Given.aSeeker();
        UUID id = Given.aSeeker().adds("leads", "{\"role\": \"Baker\"}");

        bob.asks().get("/v1/leads").then().body("items", empty());
        bob.asks().get("/v1/leads/{id}", id).then().statusCode(404);
        bob.asks().post("/v1/leads/{id}/offer", id).then().statusCode(404);
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/leads")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
