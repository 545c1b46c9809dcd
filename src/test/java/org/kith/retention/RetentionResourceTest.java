package org.kith.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

/** What is over is kept as long as the seeker says, and for ever when the seeker says nothing. */
@QuarkusTest
class RetentionResourceTest {
    @Inject
    RetainDaily daily;

    @Test
    void everythingIsKeptUntilSomethingElseIsSaid() {
        Client ann = Given.aSeeker();
        UUID ray = archived(ann, "Ray");

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(10_000)))) {
            applies(ann, "").body("removed.archivedContacts", is(0));
        }

        ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(200);
        ann.asks().get("/v1/retention").then().body("archivedContactsDays", is(nullValue()));
    }

    @Test
    void aContactArchivedForLongerIsErasedAndOthersStay() {
        Client ann = Given.aSeeker();
        UUID ray = archived(ann, "Ray");
        UUID dana = ann.addsContact("Dana");
        keeps(ann, "{\"archivedContactsDays\": 30}");

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(29)))) {
            applies(ann, "").body("removed.archivedContacts", is(0));
        }
        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(31)))) {
            applies(ann, "?dryRun=true")
                    .body("dryRun", is(true))
                    .body("removed.archivedContacts", is(1))
                    .body("more", is(false));
            ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(200);

            applies(ann, "").body("removed.archivedContacts", is(1));
        }

        ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(404);
        ann.asks().get("/v1/contacts/{id}", dana).then().statusCode(200);
        ann.asks().get("/v1/retention").then().body("appliedAt", notNullValue());
    }

    @Test
    void whatAnImportWroteDownGoesAndItsCountsStay() {
        Client ann = Given.aSeeker();
        String id = ann.asks()
                .contentType("text/vcard")
                .body("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ray Hollis\r\nEND:VCARD\r\n")
                .post("/v1/imports")
                .path("id");
        ann.asks().accept("text/event-stream").get("/v1/imports/{id}/events", id);
        keeps(ann, "{\"importRowsDays\": 1}");

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(2)))) {
            applies(ann, "").body("removed.importRows", is(1));
        }

        ann.asks().get("/v1/imports/{id}/rows?status=CREATED", id).then().body("items", is(empty()));
        ann.asks().get("/v1/imports/{id}", id).then().body("counts.created", is(1));
        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(409).body("code", is("illegal-transition"));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray Hollis"));
    }

    @Test
    void aSearchThatEndedLongAgoGoes() {
        Client ann = Given.aSeeker();
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-05\"}");
        ann.asks().body("{\"outcome\": \"FOUND_JOB\"}").post("/v1/searches/{id}/end", search);
        keeps(ann, "{\"endedSearchesDays\": 10}");

        applies(ann, "").body("removed.endedSearches", is(0));
        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(12)))) {
            applies(ann, "").body("removed.endedSearches", is(1));
        }

        ann.asks().get("/v1/searches/{id}", search).then().statusCode(404);
    }

    @Test
    void theServiceAppliesItByItselfOnlyWhereThatWasAskedFor() {
        Client ann = Given.aSeeker();
        UUID ray = archived(ann, "Ray");
        keeps(ann, "{\"archivedContactsDays\": 30, \"automatic\": true}");
        Client uma = Given.aSeeker();
        UUID dana = archived(uma, "Dana");
        keeps(uma, "{\"archivedContactsDays\": 30}");

        try (var ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(31)))) {
            daily.look();
        }

        ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(404);
        uma.asks().get("/v1/contacts/{id}", dana).then().statusCode(200);
    }

    private static UUID archived(Client client, String name) {
        UUID id = client.addsContact(name);
        client.asks().post("/v1/contacts/{id}/archive", id).then().statusCode(200);
        return id;
    }

    private static void keeps(Client client, String patch) {
        client.patches(client.etagOf("/v1/retention"), patch)
                .patch("/v1/retention")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse applies(Client client, String query) {
        return client.asks().post("/v1/retention/apply" + query).then().statusCode(200);
    }
}
