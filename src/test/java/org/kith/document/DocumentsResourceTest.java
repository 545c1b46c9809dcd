package org.kith.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class DocumentsResourceTest {
    @Test
    void aNameAndAKindAreEnough() {
        Client ann = Given.aSeeker();

        var created = ann.asks()
                .body("{\"name\": \" 2026-03 IT \", \"kind\": \"RESUME\"}")
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("name", is("2026-03 IT"))
                .body("kind", is("RESUME"))
                .body("versionOn", nullValue())
                .body("link", nullValue())
                .body("notes", nullValue())
                .extract();

        assertThat(created.header("Location"), endsWith("/v1/documents/" + created.path("id")));
        assertThat(
                ann.asks().get("/v1/documents/{id}", created.<String>path("id")).asString(), is(created.asString()));
    }

    @Test
    void aVersionIsMadeByToday() {
        Client ann = Given.aSeeker();

        ann.adds("documents", "{\"name\": \"Today's\", \"kind\": \"RESUME\", \"versionOn\": \"2026-03-02\"}");
        refused(ann, "2026-03-03", "in-the-future");
        refused(ann, "1899-12-31", "out-of-bounds");
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("documents", "{\"name\": \"IT\", \"kind\": \"RESUME\", \"link\": \"on the shelf\"}");

        ann.patches("\"0\"", "{\"versionOn\": \"2026-02-01\", \"link\": null}")
                .patch("/v1/documents/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("name", is("IT"))
                .body("versionOn", is("2026-02-01"))
                .body("link", nullValue());
        ann.patches("\"0\"", "{}").patch("/v1/documents/{id}", id).then().statusCode(412);
    }

    @Test
    void documentsAreListedByKindAndName() {
        Client ann = Given.aSeeker();
        UUID zoo = ann.adds("documents", "{\"name\": \"Zoo\", \"kind\": \"RESUME\"}");
        UUID elk = ann.adds("documents", "{\"name\": \"Élan\", \"kind\": \"PORTFOLIO\"}");

        listed(ann, "sort", "name", elk, zoo);
        listed(ann, "sort", "-createdAt", elk, zoo);
        listed(ann, "kind", "RESUME", zoo);
        listed(ann, "updatedSince", ann.asks().get("/v1/documents/{id}", elk).path("updatedAt"), elk);
    }

    @Test
    void whatWasHandedOverIsNotDeleted() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds("documents", "{\"name\": \"Work\", \"kind\": \"PORTFOLIO\"}");
        UUID share = ann.adds("document-shares", "{\"documentId\": \"" + id + "\", \"toContactId\": \"" + ray + "\"}");

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/documents/{id}", id)
                .then()
                .statusCode(409)
                .body("code", is("in-use"));

        deletes(ann, "/v1/document-shares/" + share);
        deletes(ann, "/v1/documents/" + id);
        ann.asks().get("/v1/documents").then().body("items", empty());
    }

    @Test
    void whatAnApplicationNamesIsNotDeleted() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("documents", "{\"name\": \"IT\", \"kind\": \"RESUME\"}");
        UUID lead = ann.adds(
                "leads",
                "{\"role\": \"Planner\", \"discoveredAt\": \"2026-01-15T12:00:00Z\","
                        + " \"source\": {\"type\": \"POSTING\"}}");
        ann.asks()
                .body("{\"appliedOn\": \"2026-02-20\", \"method\": \"ONLINE\", \"documentId\": \"" + id + "\"}")
                .post("/v1/leads/{id}/applications", lead)
                .then()
                .statusCode(201);

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/documents/{id}", id)
                .then()
                .statusCode(409)
                .body("code", is("in-use"));
    }

    @Test
    void anotherSeekersDocumentIsNotThere() {
        UUID id = Given.aSeeker().adds("documents", "{\"name\": \"Theirs\", \"kind\": \"OTHER\"}");

        Given.aSeeker().asks().get("/v1/documents/{id}", id).then().statusCode(404);
    }

    private static void refused(Client ann, String versionOn, String code) {
        ann.asks()
                .body("{\"name\": \"IT\", \"kind\": \"RESUME\", \"versionOn\": \"" + versionOn + "\"}")
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/versionOn"))
                .body("errors.code", contains(code));
    }

    private static void deletes(Client ann, String path) {
        ann.asks().header("If-Match", ann.etagOf(path)).delete(path).then().statusCode(204);
    }

    private static void listed(Client ann, String parameter, String value, UUID... expected) {
        ann.asks()
                .queryParam(parameter, value)
                .get("/v1/documents")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
