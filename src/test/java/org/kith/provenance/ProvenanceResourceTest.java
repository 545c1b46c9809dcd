package org.kith.provenance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

/** Each member of a contact says where it came from. */
@QuarkusTest
class ProvenanceResourceTest {
    @Test
    void whatAClientSaidIsTheClients() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds("contacts", "{\"name\": \"Ray Hollis\", \"occupation\": \"Mechanic\"}");

        of(ann, ray)
                .body("madeBy.kind", is("CLIENT"))
                .body("madeBy.at", notNullValue())
                .body("fields.field", hasItems("name", "occupation"))
                .body("fields.field", not(hasItems("notes")))
                .body(sourcesOf("occupation") + ".kind", contains("CLIENT"));
    }

    @Test
    void whatFilesSaidIsTheirsRowByRowUntilAClientSaysOtherwise() {
        Client ann = Given.aSeeker();
        String first = imports(ann, "FN:Ray Hollis\r\nEMAIL:ray@example.com\r\n");
        String second = imports(ann, "FN:Ray Hollis\r\nEMAIL:ray@example.com\r\nTEL:+12025550143\r\nNOTE:Trucks\r\n");
        UUID ray = UUID.fromString(ann.asks().get("/v1/contacts").path("items[0].id"));
        ann.patches(ann.etagOf("/v1/contacts/" + ray), "{\"notes\": \"Old trucks\"}")
                .patch("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        of(ann, ray)
                .body("origin", is("IMPORTED"))
                .body("madeBy.kind", is("IMPORT"))
                .body("madeBy.id", is(first))
                .body("madeBy.format", is("VCARD"))
                .body("madeBy.row", is(1))
                .body(sourcesOf("emails") + ".id", contains(first))
                .body(sourcesOf("phones") + ".id", contains(second))
                .body(sourcesOf("notes") + ".kind", contains("CLIENT"))
                .body(sourcesOf("notes") + ".id", contains(nullValue()));
    }

    @Test
    void anInterviewerCameByTheInterview() {
        Client ann = Given.aSeeker();
        UUID lead = ann.adds("leads", "{\"role\": \"Planner\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        UUID interview = ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead + "\", \"startsAt\": \"2026-02-20T15:00:00Z\", \"kind\": \"ON_SITE\","
                        + " \"interviewers\": [{\"name\": \"Jo Lind\"}]}");
        ann.asks().body("{\"outcome\": \"REJECTED\"}").post("/v1/interviews/{id}/outcome", interview);
        String jo = ann.asks()
                .post("/v1/interviews/{id}/interviewers/1/contact", interview)
                .path("contactId");

        of(ann, UUID.fromString(jo))
                .body("madeBy.kind", is("INTERVIEW"))
                .body("madeBy.id", is(interview.toString()))
                .body(sourcesOf("name") + ".kind", contains("INTERVIEW"));
    }

    @Test
    void anIntroducedContactCameByTheIntroduction() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID introduction = ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + ray + "\", \"target\": {\"person\": {\"name\": \"Helen Ostrow\"}},"
                        + " \"madeAt\": \"2026-02-20T12:10:00Z\"}");
        String helen = ann.asks().get("/v1/contacts?q=helen").path("items[0].id");

        of(ann, UUID.fromString(helen))
                .body("madeBy.kind", is("INTRODUCTION"))
                .body("madeBy.id", is(introduction.toString()));
    }

    private static String sourcesOf(String field) {
        return "fields.find { it.field == '" + field + "' }.sources";
    }

    private static ValidatableResponse of(Client client, UUID contact) {
        return client.asks().get("/v1/contacts/{id}/provenance", contact).then().statusCode(200);
    }

    private static String imports(Client client, String lines) {
        String id = client.asks()
                .contentType("text/vcard")
                .body("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n")
                .post("/v1/imports")
                .path("id");
        client.asks().accept("text/event-stream").get("/v1/imports/{id}/events", id);
        return id;
    }
}
