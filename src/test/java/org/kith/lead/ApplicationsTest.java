package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class ApplicationsTest {
    @Test
    void theFirstApplicationMakesALeadApplied() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = rumored(ann);

        var created = ann.asks()
                .body("{\"appliedOn\": \"2026-02-13\", \"method\": \"REFERRAL\", \"contactId\": \"" + ray + "\"}")
                .post("/v1/leads/{id}/applications", id)
                .then()
                .statusCode(201)
                .body("leadId", is(id.toString()))
                .body("documentId", nullValue())
                .body("contactId", is(ray.toString()))
                .extract();

        assertThat(created.header("Location"), endsWith("/v1/leads/" + id + "/applications/" + created.path("id")));
        ann.asks()
                .get("/v1/leads/{id}", id)
                .then()
                .body("status", is("APPLIED"))
                .body("history[1].action", is("apply"))
                // The day begins at midnight in New York.
                .body("history[1].occurredAt", is("2026-02-13T05:00:00Z"));
    }

    @Test
    void aFurtherApplicationIsKeptAndIsNoStep() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);
        ann.adds("leads/" + id + "/applications", "{\"method\": \"ONLINE\", \"appliedOn\": \"2026-02-20\"}");

        ann.adds("leads/" + id + "/applications", "{\"method\": \"MAIL\", \"appliedOn\": \"2026-02-12\"}");

        ann.asks().get("/v1/leads/{id}/applications", id).then().body("items.method", contains("ONLINE", "MAIL"));
        ann.asks().get("/v1/leads/{id}", id).then().body("history.action", contains("discover", "apply"));
    }

    @Test
    void anApplicationOnTheDayOfTheDiscoveryCameAfterIt() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        ann.adds("leads/" + id + "/applications", "{\"method\": \"ONLINE\", \"appliedOn\": \"2026-02-10\"}");

        ann.asks()
                .get("/v1/leads/{id}", id)
                .then()
                .body("history.occurredAt", contains("2026-02-10T12:00:00Z", "2026-02-10T12:00:00Z"));
    }

    @Test
    void anApplicationThatCannotBeIsRefused() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        refused(ann, id, "{\"method\": \"ONLINE\", \"appliedOn\": \"2026-02-09\"}", 409, "out-of-order");
        refused(ann, id, "{\"method\": \"ONLINE\", \"appliedOn\": \"2026-03-03\"}", 422, "invalid");
        refused(ann, id, "{\"method\": \"ONLINE\", \"appliedOn\": \"1899-12-31\"}", 422, "invalid");
        refused(ann, id, "{\"method\": \"ONLINE\", \"contactId\": \"" + id + "\"}", 422, "invalid");
        ann.asks().post("/v1/leads/{id}/close", id).then().statusCode(200);
        refused(ann, id, "{\"method\": \"ONLINE\"}", 409, "illegal-transition");
        ann.asks().get("/v1/leads/{id}/applications", id).then().body("items", empty());
    }

    @Test
    void anApplicationIsFoundAtItsOwnLeadAlone() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);
        UUID application = ann.adds("leads/" + id + "/applications", "{\"method\": \"ONLINE\"}");

        ann.asks()
                .get("/v1/leads/{id}/applications/{applicationId}", rumored(ann), application)
                .then()
                .statusCode(404);
    }

    @Test
    void anApplicationIsCorrectedAndTheLeadStaysWhereItStands() {
        Client ann = Given.aSeeker();
        UUID lead = rumored(ann);
        UUID id = ann.adds("leads/" + lead + "/applications", "{\"method\": \"MAIL\", \"appliedOn\": \"2026-02-13\"}");
        String path = "/v1/leads/" + lead + "/applications/" + id;

        ann.patches(ann.etagOf(path), "{\"method\": \"ONLINE\", \"appliedOn\": null}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("method", is("ONLINE"))
                .body("appliedOn", is("2026-02-13"));
        ann.patches(ann.etagOf(path), "{\"appliedOn\": \"2020-01-01\"}")
                .patch(path)
                .then()
                .statusCode(409);
        ann.patches("\"99\"", "{\"method\": \"MAIL\"}").patch(path).then().statusCode(412);
        ann.asks().header("If-Match", ann.etagOf(path)).delete(path).then().statusCode(204);

        ann.asks().get(path).then().statusCode(404);
        ann.asks().get("/v1/leads/{id}", lead).then().body("status", is("APPLIED"));
    }

    @Test
    void anApplicationBelongsToItsLead() {
        Client ann = Given.aSeeker();
        UUID lead = rumored(ann);
        UUID id = ann.adds("leads/" + lead + "/applications", "{\"method\": \"MAIL\", \"appliedOn\": \"2026-02-13\"}");
        String path = "/v1/leads/" + rumored(ann) + "/applications/" + id;

        ann.asks().header("If-Match", "\"0\"").delete(path).then().statusCode(404);
    }

    @Test
    void whatWasNotPassedOnAfterAllIsTakenBack() {
        Client ann = Given.aSeeker();
        UUID lead = rumored(ann);
        UUID ray = ann.addsContact("Ray");
        String pass = ann.asks()
                .body("{\"toContactId\": \"" + ray + "\"}")
                .post("/v1/leads/{id}/pass-on", lead)
                .then()
                .extract()
                .path("id");

        ann.asks().delete("/v1/leads/{id}/passes/{pass}", lead, pass).then().statusCode(204);

        ann.asks().get("/v1/leads/{id}/passes", lead).then().body("items", empty());
        ann.asks().delete("/v1/leads/{id}/passes/{pass}", lead, pass).then().statusCode(404);
    }

    private static void refused(Client seeker, UUID lead, String application, int status, String code) {
        seeker.asks()
                .body(application)
                .post("/v1/leads/{id}/applications", lead)
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    private static UUID rumored(Client seeker) {
        return seeker.adds(
                "leads", "{\"role\": \"Baker\", \"stage\": \"RUMORED\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
    }
}
