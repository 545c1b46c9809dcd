package org.kith.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kith.export.Restoring.ONE;
import static org.kith.export.Restoring.ends;
import static org.kith.export.Restoring.sends;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** A restore goes on by itself, and tells how far it is. */
@QuarkusTest
class RestoreJobTest {
    private final Client ann = Given.aSeeker();

    @Test
    void itIsTakenAtOnceAndFollowedToItsEnd() throws Exception {
        byte[] export = export();

        ValidatableResponse taken = sends(ann, export)
                .statusCode(202)
                .body("status", is("PENDING"))
                .body("readRows", is(0))
                .body("collections", empty())
                .body("startedAt", nullValue());
        String id = taken.extract().path("id");
        taken.header("Location", endsWith("/v1/export/restore/" + id));
        String events = ann.asks()
                .accept("text/event-stream")
                .get(ONE + "/events", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(events, containsString("event:done"));

        ValidatableResponse ended = ann.asks()
                .get(ONE, id)
                .then()
                .body("status", is("COMPLETED"))
                .body("readRows", is(taken.extract().<Integer>path("rows")))
                .body("collections.name", hasItems("seeker", "contact", "affiliation"))
                .body("error", nullValue())
                .body("startedAt", notNullValue())
                .body("finishedAt", notNullValue());
        ann.asks()
                .header("If-None-Match", ended.extract().header("ETag"))
                .get(ONE, id)
                .then()
                .statusCode(304);
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray Hollis"));
        Given.aSeeker().asks().get(ONE, id).then().statusCode(404);
        Given.aSeeker().asks().get(ONE, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aFileIsLargerThanAnyOtherBodyMayBe() throws Exception {
        Random random = new Random(7);
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 3 << 20; i++) {
            cards.append((char) (' ' + random.nextInt(90)));
        }
        byte[] export = Unzipped.of(export()).with("contacts.vcf", cards.toString());
        assertThat(export.length, greaterThan(2 << 20));

        Restoring.restored(ann, export);
    }

    @Test
    void aSeekerHasOneRestoreAtOnceAndWhileItRunsNothingElseIsAdded() throws Exception {
        byte[] export = export();
        String first;
        try (Connection other = Database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // What the restore waits for before it looks whether the seeker has anything.
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', true)");
            statement.execute("select 1 from seeker where seeker_id = '" + ann.seekerId() + "' for key share");
            first = sends(ann, export).statusCode(202).extract().path("id");

            sends(ann, export)
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("code", is("too-many-imports"));
            statement.execute("insert into organization (seeker_id, id, name, name_key, name_normal, created_at,"
                    + " updated_at) values ('" + ann.seekerId() + "', '" + UUID.randomUUID()
                    + "', 'Lakeside', 'lakeside', 'lakeside', now(), now())");
            other.commit();
        }

        ends(ann, first).body("status", is("FAILED")).body("error", startsWith("This seeker has something"));
        ann.asks().get("/v1/contacts").then().body("items", empty());
        sends(ann, export).statusCode(409).body("code", is("not-empty"));
    }

    @Test
    void oneWhoseServiceIsGoneHasFailedAndTheNextIsTaken() throws Exception {
        byte[] export = export();
        String id = ends(ann, sends(ann, exportOfNobody()).extract().path("id"))
                .body("status", is("COMPLETED"))
                .extract()
                .path("id");
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', false)");
            statement.executeUpdate("update export_restore set status = 'RUNNING', collections = '[]',"
                    + " alive_at = created_at - interval '3 minutes' where seeker_id = '" + ann.seekerId() + "'");
        }

        ann.asks()
                .get(ONE, id)
                .then()
                .body("status", is("FAILED"))
                .body("readRows", is(0))
                .body("error", containsString("Nothing of it was kept"));
        ends(ann, id);
        ends(ann, sends(ann, export).statusCode(202).extract().path("id")).body("status", is("COMPLETED"));
    }

    @Test
    void oneThatFailedLeavesRoomForAnother() throws Exception {
        Unzipped export = Unzipped.of(export());
        byte[] damaged = export.with(
                "data/contact.ndjson", export.text("data/contact.ndjson").replace("\"tags\":[]", "\"tags\":7"));

        ends(ann, sends(ann, damaged).statusCode(202).extract().path("id"))
                .body("status", is("FAILED"))
                .body("pointer", is("/data/contact.ndjson/0/tags"));
        Restoring.restored(ann, export.bytes());
    }

    @Test
    void theSameRequestAgainIsTheSameRestore() throws Exception {
        byte[] export = export();
        String key = "restore-" + ann.seekerId();
        String first = null;
        for (int i = 0; i < 3; i++) {
            String id = ann.asks()
                    .header("Idempotency-Key", key)
                    .contentType("application/zip")
                    .body(export)
                    .post("/v1/export/restore")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            first = first == null ? id : first;
            assertThat(id, is(first));
            ends(ann, id).body("status", is("COMPLETED"));
        }
    }

    @Test
    void noUploadIsLeftBehind() throws Exception {
        byte[] export = export();
        Path marked = Path.of(System.getProperty("java.io.tmpdir"));

        Restoring.restored(ann, export);
        sends(ann, export).statusCode(409);
        sends(Given.aSeeker(), Arrays.copyOf(export, export.length / 2)).statusCode(422);

        try (var files = Files.list(marked)) {
            List<Long> left = files.filter(file -> file.toString().endsWith(".upload"))
                    .map(RestoreJobTest::size)
                    .toList();
            assertThat(left, everyItem(org.hamcrest.Matchers.not(is((long) export.length))));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (java.io.IOException gone) {
            return 0;
        }
    }

    private static byte[] export() throws Exception {
        Client ray = Given.aSeeker();
        ray.adds(
                "contacts", "{\"name\": \"Ray Hollis\", \"affiliations\": [{\"organization\": \"Lakeside Freight\"}]}");
        return Unzipped.exportOf(ray).bytes();
    }

    private static byte[] exportOfNobody() throws Exception {
        return Unzipped.exportOf(Given.aSeeker()).bytes();
    }
}
