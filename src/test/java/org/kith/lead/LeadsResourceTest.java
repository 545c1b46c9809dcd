package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class LeadsResourceTest {
    @Test
    void aRoleIsEnough() {
        Client ann = Given.aSeeker();

        var created = ann.asks()
                .body("{\"role\": \"A baker somewhere\"}")
                .post("/v1/leads")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("organizationId", nullValue())
                .body("status", is("OPEN"))
                .body("source.type", is("OTHER"))
                .body("source.id", nullValue())
                .body("advertisedAtDiscovery", is(false))
                .body("advertised", is(false))
                .body("participants", empty())
                .body("legalActions", contains("offer", "reject", "close"))
                .body("history.action", contains("discover"))
                .body("history.status", contains("OPEN"))
                .extract();

        assertThat(created.path("discoveredAt"), is(created.<String>path("createdAt")));
        assertThat(created.header("Location"), endsWith("/v1/leads/" + created.path("id")));
        var read = ann.asks().get("/v1/leads/{id}", created.<String>path("id"));
        assertThat(read.asString(), is(created.asString()));
        assertThat(read.header("ETag"), is(created.header("ETag")));
    }

    @Test
    void aLeadThatSaysNothingIsRefused() {
        Given.aSeeker()
                .asks()
                .body("{\"place\": \"Juneau\", \"organization\": \"  \", \"role\": \" \"}")
                .post("/v1/leads")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/organization"))
                .body("errors.code", contains("required"));
    }

    @Test
    void anOrganizationIsFoundOrMadeByItsName() {
        Client ann = Given.aSeeker();
        UUID known = ann.addsOrganization("Tidewater Ferries");

        UUID same = ann.adds("leads", "{\"organization\": \"TIDEWATER FERRIES, Inc.\"}");
        UUID other = ann.adds("leads", "{\"organization\": \"Larch Bakery\"}");

        ann.asks().get("/v1/leads/{id}", same).then().body("organizationId", is(known.toString()));
        String made = ann.asks().get("/v1/leads/{id}", other).path("organizationId");
        ann.asks().get("/v1/organizations/{id}", made).then().body("name", is("Larch Bakery"));
    }

    @Test
    void anOrganizationWithALeadStays() {
        Client ann = Given.aSeeker();
        UUID known = ann.addsOrganization("Tidewater Ferries");
        ann.adds("leads", "{\"organizationId\": \"" + known + "\"}");

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/organizations/{id}", known)
                .then()
                .statusCode(409)
                .body("code", is("in-use"));
    }

    @Test
    void giverAndSourceAreFilledInFromEachOther() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String contact = "{\"type\": \"CONTACT\", \"id\": \"" + ray + "\"}";

        for (String told : List.of(
                "\"givenByContactId\": \"" + ray + "\"",
                "\"source\": " + contact,
                "\"source\": {\"type\": \"CONTACT\"}, \"givenByContactId\": \"" + ray + "\"")) {
            ann.asks()
                    .body("{\"role\": \"Baker\", " + told + "}")
                    .post("/v1/leads")
                    .then()
                    .statusCode(201)
                    .body("source.type", is("CONTACT"))
                    .body("source.id", is(ray.toString()))
                    .body("givenByContactId", is(ray.toString()));
        }
    }

    @Test
    void aPostingWasAdvertisedUnlessItIsSaidThatItWasNot() {
        Client ann = Given.aSeeker();

        ann.asks()
                .body("{\"role\": \"Baker\", \"source\": {\"type\": \"POSTING\"}}")
                .post("/v1/leads")
                .then()
                .body("advertisedAtDiscovery", is(true))
                .body("advertised", is(true));
        ann.asks()
                .body("{\"role\": \"Baker\", \"source\": {\"type\": \"POSTING\"}, \"advertisedAtDiscovery\": false}")
                .post("/v1/leads")
                .then()
                .body("advertisedAtDiscovery", is(false))
                .body("advertised", is(false));
    }

    @Test
    void everythingThatIsNotThereIsTold() {
        Client ann = Given.aSeeker();
        String theirs = Given.aSeeker().addsContact("Bob's friend").toString();
        String none = UUID.randomUUID().toString();

        ann.asks()
                .body("{\"organizationId\": \"" + none + "\", \"searchId\": \"" + none + "\","
                        + " \"givenByContactId\": \"" + theirs + "\","
                        + " \"source\": {\"type\": \"INTERVIEW\", \"id\": \"" + none + "\"},"
                        + " \"discoveredAt\": \"2026-03-03T00:00:00Z\","
                        + " \"participants\": [{\"contactId\": \"" + theirs + "\", \"role\": \"INSIDER\"}]}")
                .post("/v1/leads")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/organizationId",
                                "/searchId",
                                "/givenByContactId",
                                "/source/id",
                                "/discoveredAt",
                                "/participants/0/contactId"));
    }

    @ParameterizedTest
    @CsvSource({"POSTING", "COHORT", "OTHER"})
    void aSourceThatIsNoThingHasNoId(String type) {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        ann.asks()
                .body("{\"role\": \"Baker\", \"source\": {\"type\": \"" + type + "\", \"id\": \"" + ray + "\"}}")
                .post("/v1/leads")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/source/id"))
                .body("errors.code", contains("not-allowed"));
    }

    @Test
    void aSourceNeedsAType() {
        Given.aSeeker()
                .asksWrongly()
                .body("{\"role\": \"Baker\", \"source\": {\"id\": null}}")
                .post("/v1/leads")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/source/type"));
    }

    @Test
    void aLeadBelongsToTheSearchOfTheDayOfItsDiscovery() {
        Client ann = Given.aSeeker();
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-12\"}");

        UUID during = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-01-13T04:00:00Z\"}");
        UUID before = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-01-12T04:00:00Z\"}");

        ann.asks().get("/v1/leads/{id}", during).then().body("searchId", is(search.toString()));
        ann.asks().get("/v1/leads/{id}", before).then().body("searchId", nullValue());
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds(
                "leads",
                "{\"organization\": \"Larch Bakery\", \"role\": \"Baker\", \"notes\": \"Ask for Tilda\","
                        + " \"participants\": [{\"contactId\": \"" + ray
                        + "\", \"role\": \"RECRUITER\", \"specialty\": \"Food\"}]}");

        ann.patches("\"0\"", "{\"organization\": \"Tidewater Ferries\", \"advertised\": true, \"notes\": null}")
                .patch("/v1/leads/{id}", id)
                .then()
                .statusCode(200)
                .body("role", is("Baker"))
                .body("notes", nullValue())
                .body("advertised", is(true))
                .body("advertisedAtDiscovery", is(false))
                .body("participants.specialty", contains("Food"))
                .body("history", hasSize(1));
        String organization = ann.asks().get("/v1/leads/{id}", id).path("organizationId");
        ann.asks().get("/v1/organizations/{id}", organization).then().body("name", is("Tidewater Ferries"));
        ann.patches("\"1\"", "{\"participants\": [], \"source\": null}")
                .patch("/v1/leads/{id}", id)
                .then()
                .statusCode(200)
                .body("participants", empty())
                .body("source.type", is("OTHER"));
        ann.patches("\"1\"", "{}").patch("/v1/leads/{id}", id).then().statusCode(412);
    }

    @Test
    void theDiscoveryCanBeCorrectedUpToTheNextStep() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        ann.asks()
                .body("{\"occurredAt\": \"2026-02-20T12:00:00Z\"}")
                .post("/v1/leads/{id}/offer", id)
                .then()
                .statusCode(200);

        ann.patches("\"1\"", "{\"discoveredAt\": \"2026-02-15T12:00:00Z\"}")
                .patch("/v1/leads/{id}", id)
                .then()
                .statusCode(200)
                .body("discoveredAt", is("2026-02-15T12:00:00Z"))
                .body("history.occurredAt", contains("2026-02-15T12:00:00Z", "2026-02-20T12:00:00Z"));
        ann.patches("\"2\"", "{\"discoveredAt\": \"2026-02-21T12:00:00Z\"}")
                .patch("/v1/leads/{id}", id)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
        ann.asks().get("/v1/leads/{id}", id).then().body("discoveredAt", is("2026-02-15T12:00:00Z"));
    }

    @Test
    void aContactWhoIsDeletedLeavesTheLead() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds(
                "leads",
                "{\"role\": \"Baker\", \"givenByContactId\": \"" + ray + "\", \"participants\": [{\"contactId\": \""
                        + ray + "\", \"role\": \"INSIDER\"}]}");
        String before = ann.etagOf("/v1/leads/" + id);

        ann.asks()
                .header("If-Match", "*")
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        ann.asks()
                .header("If-None-Match", before)
                .get("/v1/leads/{id}", id)
                .then()
                .statusCode(200)
                .body("givenByContactId", nullValue())
                .body("participants", empty());
        ann.patches("*", "{\"notes\": \"Ray moved away\"}")
                .patch("/v1/leads/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aLeadThatIsDeletedTakesAlongWhatHangsOnIt() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        UUID interview = ann.adds("interviews", Interviewing.interview(id, "2026-02-20T12:00:00Z"));

        ann.asks().header("If-Match", "*").delete("/v1/leads/{id}", id).then().statusCode(204);

        ann.asks().get("/v1/leads/{id}", id).then().statusCode(404);
        ann.asks().get("/v1/interviews/{id}", interview).then().statusCode(404);
    }

    @Test
    void aLeadThatCameOfAnInterviewNamesIt() {
        Client ann = Given.aSeeker();
        UUID first = ann.adds("leads", "{\"role\": \"Baker\"}");
        UUID interview = ann.adds("interviews", Interviewing.interview(first, "2026-03-04T12:00:00Z"));

        UUID second = ann.adds(
                "leads",
                "{\"role\": \"Shop manager\", \"source\": {\"type\": \"INTERVIEW\", \"id\": \"" + interview + "\"}}");

        ann.asks().get("/v1/leads/{id}", second).then().body("source.id", is(interview.toString()));
        assertThat(second, is(not(first)));
    }

    @Test
    void aLeadWasDiscoveredBeforeAnythingHappenedWithIt() {
        Client ann = Given.aSeeker();
        UUID mia = ann.addsContact("Mia");
        String later = "{\"discoveredAt\": \"2026-02-15T12:00:00Z\"}";
        String discovered = "{\"role\": \"Baker\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}";
        UUID passed = ann.adds("leads", discovered);
        ann.asks()
                .body("{\"toContactId\": \"" + mia + "\", \"occurredAt\": \"2026-02-12T12:00:00Z\"}")
                .post("/v1/leads/{id}/pass-on", passed)
                .then()
                .statusCode(200);
        UUID applied = ann.adds("leads", discovered);
        ann.adds("leads/" + applied + "/applications", "{\"method\": \"MAIL\", \"appliedOn\": \"2026-02-20\"}");
        ann.adds("leads/" + applied + "/applications", "{\"method\": \"MAIL\", \"appliedOn\": \"2026-02-12\"}");
        UUID interviewed = ann.adds("leads", discovered);
        ann.adds("interviews", Interviewing.interview(interviewed, "2026-02-20T12:00:00Z"));
        ann.adds("interviews", Interviewing.interview(interviewed, "2026-02-12T12:00:00Z"));

        for (UUID id : List.of(passed, applied, interviewed)) {
            ann.patches("*", later)
                    .patch("/v1/leads/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("code", is("out-of-order"));
        }
    }
}
