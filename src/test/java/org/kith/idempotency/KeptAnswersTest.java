package org.kith.idempotency;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

/** What is kept of an answer, for whom, and what it costs. */
@QuarkusTest
class KeptAnswersTest {
    private static final String LAKESIDE = "{\"name\": \"Lakeside Freight\"}";

    private final Client ann = Given.aSeeker();
    private final String key = UUID.randomUUID().toString();

    @Test
    void aRefusalIsNotRememberedForItChangedNothing() throws Exception {
        String both = "{\"contactId\": \"" + UUID.randomUUID() + "\", \"type\": \"CALL\"}";
        Sent.organization(ann, key, "{\"name\": \"\"}").then().statusCode(422);
        Sent.organization(ann, key, "{\"name\": 7}").then().statusCode(400);
        ann.asks()
                .header("Idempotency-Key", key)
                .body(both)
                .post("/v1/interactions")
                .then()
                .statusCode(422);
        assertThat(Records.of(ann), is(0L));

        Sent.organization(ann, key, LAKESIDE).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void withoutTheHeaderNothingIsDoneThatWasNotDoneBefore() throws Exception {
        ann.addsOrganization("Both are asked of a connection that has them prepared");
        Sent.organization(ann, key + "-0", "{\"name\": \"Old Mill\"}");
        List<String> without = Wire.statementsOf(() -> ann.addsOrganization("Harbor Works"));
        List<String> with = Wire.statementsOf(() -> Sent.organization(ann, key, LAKESIDE));

        assertThat(without.stream().filter(sql -> sql.contains("idempotency")).toList(), hasSize(0));
        assertThat(with.size() - without.size(), is(2));
    }

    @Test
    void anAnswerInAnotherLanguageStaysInIt() {
        String id = ann.asks().get("/v1/prompts").path("items[0].id");
        var first = ann.asks()
                .header("Idempotency-Key", key)
                .header("Accept-Language", "es")
                .post("/v1/prompts/{id}/skip", id);
        var again = ann.asks().header("Idempotency-Key", key).post("/v1/prompts/{id}/skip", id);

        first.then().statusCode(200).header("Content-Language", "es");
        again.then().statusCode(200).header("Content-Language", "es");
        assertThat(again.asString(), is(first.asString()));
    }

    @Test
    void theDatabaseHoldsNeitherTheKeyNorWhatWasSaid() throws Exception {
        Sent.organization(ann, key, LAKESIDE).then().statusCode(201);
        String minted = ann.asks()
                .header("Idempotency-Key", key + "-key")
                .body("{\"name\": \"Phone\", \"scopes\": [\"*\"]}")
                .post("/v1/api-keys")
                .path("key");

        String dump = Records.dumpOf(ann);

        assertThat(Records.withAnswersOf(ann), is(2L));
        assertThat(dump, not(containsString("Lakeside")));
        assertThat(dump, not(containsString(minted.substring(50))));
        assertThat(dump, not(containsString(key)));
    }

    @Test
    void aNewKeyIsShownOnceMoreToWhoMadeIt() {
        String draft = "{\"name\": \"Phone\", \"scopes\": [\"*\"]}";
        String first = ann.asks()
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/v1/api-keys")
                .path("key");
        String again = ann.asks()
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/v1/api-keys")
                .path("key");

        assertThat(again, is(first));
    }

    @Test
    void whenAContactIsDeletedAnswersAreForgottenAndNothingIsDoneAgain() throws Exception {
        Response added = ann.asks()
                .header("Idempotency-Key", key)
                .body("{\"name\": \"Ray Hollis\"}")
                .post("/v1/contacts");
        String id = added.path("id");
        ann.asks()
                .header("If-Match", added.header("ETag"))
                .delete("/v1/contacts/{id}", id)
                .then()
                .statusCode(200);

        ann.asks()
                .header("Idempotency-Key", key)
                .body("{\"name\": \"Ray Hollis\"}")
                .post("/v1/contacts")
                .then()
                .statusCode(409)
                .body("code", is("answer-forgotten"));
        assertThat(Records.withAnswersOf(ann), is(0L));
        ann.asks().get("/v1/contacts").then().body("items", hasSize(0));
    }

    @Test
    void anImportIsRunOnce() {
        String id = Sent.vcard(ann, key, "").then().statusCode(202).extract().path("id");
        ann.asks()
                .accept("text/event-stream")
                .get("/v1/imports/{id}/events", id)
                .then()
                .statusCode(200);

        Sent.vcard(ann, key, "")
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", "true")
                .body("id", is(id));
        ann.asks().get("/v1/imports").then().body("items", hasSize(1));
    }

    @Test
    void aFormIsTheSameRequestWhateverItsBoundary() {
        String id = form("one").then().statusCode(202).extract().path("id");
        ann.asks()
                .accept("text/event-stream")
                .get("/v1/imports/{id}/events", id)
                .then()
                .statusCode(200);

        form("another")
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", "true")
                .body("id", is(id));
    }

    @Test
    void anAdministratorMakesOneSeekerAndOneKey() {
        Client owner = Given.theOwner();
        String seeker = "{\"name\": \"Dana Whitfield\"}";
        String first = owner.asks()
                .header("Idempotency-Key", key)
                .body(seeker)
                .post("/v1/seekers")
                .path("id");
        String again = owner.asks()
                .header("Idempotency-Key", key)
                .body(seeker)
                .post("/v1/seekers")
                .path("id");

        assertThat(again, is(first));
        owner.asks()
                .get("/v1/seekers/{id}/api-keys", first)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private Response form(String boundary) {
        return ann.asksWrongly()
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data; boundary=" + boundary)
                .body("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ray.vcf\"\r\n"
                        + "Content-Type: text/vcard\r\n\r\n"
                        + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ray Hollis\r\nEND:VCARD\r\n\r\n--" + boundary + "--\r\n")
                .post("/v1/imports");
    }
}
