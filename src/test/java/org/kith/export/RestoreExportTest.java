package org.kith.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kith.export.Restoring.restored;
import static org.kith.export.Restoring.restores;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

/** An export comes back whole into a seeker who has nothing, and whatever else a file holds changes nothing. */
@QuarkusTest
class RestoreExportTest {
    private static final String CONTACTS = "data/contact.ndjson";

    @Test
    void aRestoredContactIsFoundByTheSameIdAndBySearchAndRecognised() throws Exception {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds(
                "contacts", "{\"name\": \"Ray Hollis\", \"externalIds\": [{\"source\": \"crm\", \"id\": \"7\"}]}");
        Client another = Given.aSeeker();

        restored(another, Unzipped.exportOf(ann).bytes());

        another.asks().get("/v1/contacts?q=holis").then().body("items.id", is(List.of(ray.toString())));
        another.asks()
                .body("{\"name\": \"Ray Hollis\", \"occupation\": \"Mechanic\"}")
                .put("/v1/contacts/by-external-id/crm/7")
                .then()
                .statusCode(200)
                .body("id", is(ray.toString()));
        ann.asks().get("/v1/contacts/{id}", ray).then().body("occupation", is((Object) null));
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() throws Exception {
        Client ann = Given.aSeeker();
        ann.addsContact("Ray Hollis");
        byte[] export = Unzipped.exportOf(ann).bytes();

        restores(ann, export).statusCode(409).body("code", is("not-empty"));
    }

    @Test
    void aFileIsTakenOnce() throws Exception {
        Client ann = Given.aSeeker();
        ann.addsContact("Ray Hollis");
        byte[] export = Unzipped.exportOf(ann).bytes();
        Client another = Given.aSeeker();

        restored(another, export);
        restores(another, export).statusCode(409);
    }

    @Test
    void whatIsNoZipIsRefused() {
        for (byte[] file : List.of(new byte[] {1}, "PK".getBytes(StandardCharsets.UTF_8), new byte[70_000])) {
            restores(Given.aSeeker(), file).statusCode(422).body("code", is("unreadable-file"));
        }
        Given.aSeeker()
                .asksWrongly()
                .contentType("application/zip")
                .body(new byte[0])
                .post("/v1/export/restore")
                .then()
                .statusCode(400);
    }

    @Test
    void whereverItIsCutOffItIsRefused() throws Exception {
        Client ann = Given.aSeeker();
        ann.addsContact("Ray Hollis");
        byte[] export = Unzipped.exportOf(ann).bytes();
        Client another = Given.aSeeker();

        for (int length = 1; length < export.length; length += export.length / 23) {
            failed(restores(another, Arrays.copyOf(export, length)));
        }
        hasNothing(another);
    }

    @Test
    void aDamagedByteIsNoticed() throws Exception {
        Client ann = Given.aSeeker();
        ann.addsContact("Ray Hollis");
        byte[] export = Unzipped.exportOf(ann).bytes();
        for (int at = 0; at < export.length; at += export.length / 41) {
            byte[] damaged = export.clone();
            damaged[at] ^= 0x55;
            int status = restores(Given.aSeeker(), damaged).extract().statusCode();
            assertThat("byte " + at, status == 422 || status == 200, is(true));
        }
    }

    @Test
    void onlyEntriesOfAnExportAreTaken() throws Exception {
        for (String name :
                List.of("../../etc/passwd", "/etc/passwd", "data/apiKey.ndjson", "data/flyway.ndjson", "a")) {
            refused(exportWithRay().with(name, "{}\n"), null);
        }
    }

    @Test
    void anEntryStandsOnce() throws Exception {
        byte[] twice = exportWithRay().with("data/contacX.ndjson", "");
        byte[] name = "data/contacX.ndjson".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + name.length < twice.length; i++) {
            if (Arrays.equals(twice, i, i + name.length, name, 0, name.length)) {
                twice[i + 11] = 't';
            }
        }
        refused(twice, null);
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(CONTACTS));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.putNextEntry(new ZipEntry("kith.json"));
            zip.write(exportWithRay().text("kith.json").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        refused(bytes.toByteArray(), null);
    }

    @Test
    void whatIsMissingIsNoticed() throws Exception {
        Unzipped export = exportWithRay();

        refused(export.with("kith.json", null), "/kith.json");
        refused(export.with(CONTACTS, null), "/" + CONTACTS);
        refused(export.with(CONTACTS, ""), "/" + CONTACTS);
        refused(export.with(CONTACTS, export.text(CONTACTS).strip()), "/" + CONTACTS + "/0");
        for (String manifest : List.of("", "{}", "[]", "null", "{\"format\": \"zip\"}", "x".repeat(70_000))) {
            refused(export.with("kith.json", manifest), null);
        }
        refused(
                export.with(
                        "kith.json", export.text("kith.json").replace("\"formatVersion\":1", "\"formatVersion\":2")),
                "/formatVersion");
    }

    @Test
    void aValueThatTheColumnCannotHaveIsNamedAndNothingIsWritten() throws Exception {
        Unzipped export = exportWithRay();
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("\"name\":\"Ray Hollis\"", "\"name\":7");
        changes.put("\"name\":\"Ray Hollis\" ", "\"name\":\"\\u0000\"");
        changes.put("\"name\":\"Ray Hollis\"  ", "\"name\":\"\\ud800\"");
        changes.put("\"name\":\"Ray Hollis\"   ", "\"name\":\"" + "x".repeat(1 << 20) + "\"");
        changes.put("\"circle\":null", "\"circle\":\"NOBODY\"");
        changes.put("\"emails\":[]", "\"emails\":{}");
        changes.put("\"emails\":[] ", "\"emails\":[{\"address\": null}]");
        changes.put("\"phones\":[]", "\"phones\":[{\"number\": \"1\", \"unheardOf\": 1}]");
        changes.put("\"tags\":[]", "\"tags\":\"{a}\"");
        changes.put("\"archivedAt\":null", "\"archivedAt\":\"infinity\"");
        changes.put("\"archivedAt\":null ", "\"archivedAt\":\"10000-01-01T00:00:00Z\"");
        changes.put("\"connector\":false", "\"connector\":\"false\"");
        changes.put("\"keepInTouchDays\":null", "\"keepInTouchDays\":99999999999");
        changes.put("\"version\":0", "\"version\":1.5");
        changes.put("\"given\":null", "\"unheardOf\":null");
        changes.put("\"given\":null ", "\"given\":" + "[".repeat(10_000) + "]".repeat(10_000));
        for (Map.Entry<String, String> change : changes.entrySet()) {
            String text = export.text(CONTACTS);
            String changed = text.replace(change.getKey().strip(), change.getValue());
            assertThat(change.getKey(), changed, is(not(text)));
            refused(export.with(CONTACTS, changed), "/" + CONTACTS + "/0");
        }
    }

    @Test
    void whatTheDatabaseRefusesIsRefusedWithoutTheValue() throws Exception {
        Unzipped export = exportWithRay();
        String contact = export.text(CONTACTS);
        String twice = export.text("kith.json").replace("\"contact\":1", "\"contact\":2");
        Map<String, String> both = new LinkedHashMap<>(export.entries());
        both.put(CONTACTS, contact + contact);
        both.put("kith.json", twice);

        refused(Unzipped.zipped(both), "/" + CONTACTS + "/0");
        refused(
                export.with(CONTACTS, contact.replace("\"keepInTouchDays\":null", "\"keepInTouchDays\":0")),
                "/" + CONTACTS + "/0");
        refused(
                export.with(
                        "data/affiliation.ndjson",
                        export.text("data/affiliation.ndjson")
                                .replaceAll("\"contactId\":\"[^\"]+\"", "\"contactId\":\"" + UUID.randomUUID() + "\"")),
                "/data/affiliation.ndjson/0");
    }

    @Test
    void aSeekerWhoLivesNowhereIsRefused() throws Exception {
        Unzipped export = exportWithRay();
        String seeker = export.text("data/seeker.ndjson");

        refused(
                export.with("data/seeker.ndjson", seeker.replace("America/New_York", "Nowhere/Land")),
                "/data/seeker.ndjson/0");
        refused(export.with("data/seeker.ndjson", seeker.replace("\"Ann Porter\"", "null")), "/data/seeker.ndjson/0");
    }

    private static Unzipped exportWithRay() throws IOException {
        Client ann = Given.aSeeker();
        ann.adds(
                "contacts", "{\"name\": \"Ray Hollis\", \"affiliations\": [{\"organization\": \"Lakeside Freight\"}]}");
        return Unzipped.exportOf(ann);
    }

    private static void refused(byte[] file, String pointer) {
        Client another = Given.aSeeker();
        ValidatableResponse answer = failed(restores(another, file));
        if (pointer != null) {
            String at = answer.extract().statusCode() == 200 ? "pointer" : "errors[0].pointer";
            answer.body(at, startsWith(pointer));
        }
        assertThat(answer.extract().asString(), not(org.hamcrest.Matchers.containsString("Hollis")));
        hasNothing(another);
    }

    /** Refused at once, or once it was read. */
    private static ValidatableResponse failed(ValidatableResponse answer) {
        return answer.extract().statusCode() == 422
                ? answer
                : answer.statusCode(200)
                        .body("status", is("FAILED"))
                        .body("readRows", is(0))
                        .body("collections", empty())
                        .body("finishedAt", notNullValue())
                        .body("error", notNullValue());
    }

    private static void hasNothing(Client client) {
        client.asks().get("/v1/contacts").then().body("items", is(empty()));
        client.asks().get("/v1/organizations").then().body("items", is(empty()));
    }
}
