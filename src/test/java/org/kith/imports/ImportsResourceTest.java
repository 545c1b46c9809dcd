package org.kith.imports;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

/** Contact files, from the sending to the undoing. */
@QuarkusTest
class ImportsResourceTest {
    private static final String CARDS = """
            BEGIN:VCARD
            VERSION:3.0
            FN:Ray Hollis
            N:Hollis;Ray;;;
            EMAIL;TYPE=WORK:ray@hollis.example
            TEL;TYPE=CELL:(202) 555-0143
            ORG:Hollis Auto Repair
            TITLE:Owner
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Helen Ostrow
            N:Ostrow;Helen;;;
            NOTE:Met at the market
            END:VCARD
            """;

    private static final String LINKEDIN = """
            Notes:
            "When exporting your connection data, you may notice that some addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ray,Hollis,https://www.linkedin.com/in/rayhollis,,Hollis Auto Repair,Owner,12 Mar 2024
            Ines,Keller,https://www.linkedin.com/in/ineskeller,ines@example.org,"Lakeside, Inc.",CTO,13 Mar 2024
            ,,,,,,14 Mar 2024
            """;

    private Client ann;
    private Imported imports;

    @BeforeEach
    void annBegins() {
        ann = Given.aSeeker();
        imports = new Imported(ann);
    }

    @Test
    void aFileIsTakenAtOnceAndReadByItself() {
        ann.asks()
                .contentType("text/vcard")
                .body(CARDS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/imports/"))
                .body("status", is("PENDING"));
    }

    @Test
    void peopleBecomeContactsWithTheirOrganizations() {
        imports.of(CARDS)
                .body("status", is("COMPLETED"))
                .body("format", is("VCARD"))
                .body("counts.read", is(2))
                .body("counts.created", is(2));

        ann.asks()
                .get("/v1/contacts?q=hollis")
                .then()
                .body("items", hasSize(1))
                .body("items[0].origin", is("IMPORTED"))
                .body("items[0].emails[0].address", is("ray@hollis.example"))
                .body("items[0].phones[0].normalized", is("+12025550143"))
                .body("items[0].affiliations[0].organization", is("Hollis Auto Repair"))
                .body("items[0].affiliations[0].title", is("Owner"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imports.of(CARDS);
        String before = contacts().extract().asString();

        imports.of(CARDS).body("counts.unchanged", is(2)).body("counts.created", is(0));

        contacts().body(equalTo(before));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() {
        imports.dry(CARDS).body("dryRun", is(true)).body("counts.created", is(2));

        contacts().body("items", empty());
        ann.asks().get("/v1/organizations").then().body("items", empty());
    }

    @Test
    void rowsThatHoldNobodyAreToldWithTheirNumberAndTheReason() {
        String location = imports.of(LINKEDIN)
                .body("counts.created", is(2))
                .body("counts.skipped", is(1))
                .extract()
                .path("id");

        ann.asks()
                .get("/v1/imports/{id}/rows", location)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].row", is(3))
                .body("items[0].status", is("SKIPPED"))
                .body("items[0].findings[0].message", notNullValue());
        ann.asks()
                .get("/v1/imports/{id}/rows?status=CREATED&count=true&limit=1", location)
                .then()
                .body("page.total", is(2))
                .body("page.next", notNullValue());
    }

    @Test
    void somebodyKnownByAnAddressIsUpdatedAndNotDoubled() {
        imports.of(CARDS);

        imports.of("Name,E-mail,Phone,Company\nRay Hollis,RAY@hollis.example,+1 202 555 0199,Lakeside\n")
                .body("counts.updated", is(1))
                .body("counts.created", is(0));

        ann.asks()
                .get("/v1/contacts?email=ray@hollis.example")
                .then()
                .body("items", hasSize(1))
                .body("items[0].phones.normalized", containsInAnyOrder("+12025550143", "+12025550199"))
                .body("items[0].affiliations.organization", containsInAnyOrder("Hollis Auto Repair", "Lakeside"));
    }

    @Test
    void somebodyKnownByAProfileIsUpdatedAndNotDoubled() {
        imports.of(LINKEDIN);

        imports.of(LINKEDIN.replace("CTO", "Chief Technology Officer").replace("14 Mar", "15 Mar"))
                .body("counts.updated", is(1))
                .body("counts.unchanged", is(1));

        ann.asks()
                .get("/v1/contacts?q=ines")
                .then()
                .body("items", hasSize(1))
                .body("items[0].affiliations", hasSize(1))
                .body("items[0].affiliations[0].title", is("Chief Technology Officer"));
    }

    @Test
    void whatTheSeekerSetByHandIsNeverOverwritten() {
        imports.of(CARDS);
        String id = ann.asks().get("/v1/contacts?q=hollis").then().extract().path("items[0].id");
        ann.patches(ann.etagOf("/v1/contacts/" + id), "{\"name\": \"Ray the mechanic\", \"phones\": []}")
                .patch("/v1/contacts/{id}", id)
                .then()
                .statusCode(200);

        imports.of(CARDS.replace("TITLE:Owner", "TITLE:Boss").replace("0143", "0177"))
                .body("counts.updated", is(1));

        ann.asks()
                .get("/v1/contacts/{id}", id)
                .then()
                .body("name", is("Ray the mechanic"))
                .body("phones", empty())
                .body("affiliations[0].title", is("Boss"));
    }

    @Test
    void twoRowsOfAFileThatShareAnAddressAndNotANameAreTwoPeople() {
        imports.of("Name,E-mail\nMaria Lopez,family@example.org\nPedro Sanz,family@example.org\n")
                .body("counts.created", is(2));
    }

    @Test
    void aHouseholdThatSharesAPhoneStaysTwoPeople() {
        imports.of("Name,Phone\nMaria Lopez,+12025550101\n");

        imports.of("Name,Phone\nPedro Sanz,+12025550101\n").body("counts.created", is(1));
    }

    @Test
    void anUndoneImportLeavesNothing() {
        String id = imports.of(CARDS).extract().path("id");

        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(200).body("status", is("UNDONE"));

        contacts().body("items", empty());
        ann.asks().get("/v1/organizations").then().body("items", empty());
        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(409).body("code", is("illegal-transition"));
    }

    @Test
    void anUndoingGivesBackWhatTheImportChangedAndKeepsWhatWasChangedSince() {
        imports.of(CARDS);
        String id = ann.asks().get("/v1/contacts?q=hollis").then().extract().path("items[0].id");
        String second = imports.of(CARDS.replace("TITLE:Owner", "TITLE:Boss")
                        .replace("TEL;TYPE=CELL:(202) 555-0143", "TEL;TYPE=CELL:(202) 555-0188")
                        .replace("FN:Ray Hollis", "FN:Raymond Hollis"))
                .body("counts.updated", is(1))
                .extract()
                .path("id");
        ann.patches(ann.etagOf("/v1/contacts/" + id), "{\"name\": \"Ray, by hand\"}")
                .patch("/v1/contacts/{id}", id)
                .then()
                .statusCode(200);

        ann.asks().post("/v1/imports/{id}/undo", second).then().statusCode(200);

        ann.asks()
                .get("/v1/contacts/{id}", id)
                .then()
                .body("name", is("Ray, by hand"))
                .body("phones.normalized", is(java.util.List.of("+12025550143")))
                .body("affiliations[0].title", is("Owner"));
    }

    @Test
    void aContactThatIsInUseSurvivesTheUndoing() {
        String id = imports.of(CARDS).extract().path("id");
        String ray = ann.asks().get("/v1/contacts?q=hollis").then().extract().path("items[0].id");
        ann.adds("interactions", "{\"contactId\": \"" + ray + "\", \"type\": \"CALL\"}");

        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(200);

        contacts().body("items.name", is(java.util.List.of("Ray Hollis")));
    }

    @Test
    void anOrganizationThatIsATargetSurvivesTheUndoing() {
        String id = imports.of(CARDS).extract().path("id");
        String organization =
                ann.asks().get("/v1/organizations").then().extract().path("items[0].id");
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\"}");
        ann.adds("searches/" + search + "/target-employers", "{\"organizationId\": \"" + organization + "\"}");

        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(200);

        contacts().body("items", empty());
        ann.asks().get("/v1/organizations").then().body("items.id", is(java.util.List.of(organization)));
    }

    @Test
    void aDryRunCannotBeUndone() {
        String id = imports.dry(CARDS).extract().path("id");

        ann.asks().post("/v1/imports/{id}/undo", id).then().statusCode(409);
    }

    @Test
    void aFileThatIsNoneOfTheFormatsSaysWhatWasLookedFor() {
        ann.asks()
                .contentType("application/octet-stream")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3})
                .post("/v1/imports")
                .then()
                .statusCode(422)
                .body("code", is("unreadable-file"))
                .body("detail", containsString("vCard"));
        ann.asks().get("/v1/imports").then().body("items", empty());
    }

    @Test
    void headersThatAreNoMediaTypesAreRefusedKindly() {
        ann.asksWrongly()
                .contentType("x")
                .body("BEGIN:VCARD")
                .post("/v1/imports")
                .then()
                .statusCode(415);
        ann.asksWrongly()
                .contentType("text/csv")
                .header("Accept", "x")
                .body("Name\nA\n")
                .post("/v1/imports")
                .then()
                .statusCode(406);
        ann.asksWrongly()
                .contentType("multipart/form-data; boundary=x")
                .body("--x\r\nnonsense")
                .post("/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileMayComeAsTheFieldOfAForm() {
        ann.asksWrongly() // the validator cannot see the parts of a form
                .contentType("multipart/form-data")
                .multiPart("file", "contacts.vcf", CARDS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202);
    }

    @Test
    void aCsvOfOnesOwnIsReadWithAMapping() {
        imports.mapped("Wer;Post;Firma\nAnn Bell;ann@bell.example;Bell\n", "name=Wer,email=2,organization=Firma")
                .body("format", is("MAPPED_CSV"))
                .body("counts.created", is(1));

        ann.asks()
                .get("/v1/contacts?email=ann@bell.example")
                .then()
                .body("items[0].affiliations[0].organization", is("Bell"));
    }

    @Test
    void aMappingThatCannotBeReadIsRefused() {
        ann.asks()
                .contentType("text/csv")
                .body("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?mapping=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("mapping"));
    }

    @Test
    void theEventsOfAnImportEndWithDone() {
        String id = imports.of(CARDS).extract().path("id");

        String events = ann.asks()
                .accept("text/event-stream")
                .get("/v1/imports/{id}/events", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/event-stream"))
                .extract()
                .asString();

        org.junit.jupiter.api.Assertions.assertTrue(events.contains("event:done"), events);
    }

    @Test
    void aLongFileIsTakenInPagesAndProgressIsCounted() {
        StringBuilder csv = new StringBuilder("Name,E-mail\n");
        for (int i = 0; i < 1_201; i++) {
            csv.append("Person ").append(i).append(",p").append(i).append("@example.org\n");
        }

        imports.of(csv.toString()).body("counts.created", is(1_201)).body("counts.read", is(1_201));

        ann.asks().get("/v1/contacts?count=true&limit=1").then().body("page.total", is(1_201));
        ann.asks().get("/v1/imports?status=COMPLETED").then().body("items.counts.created", hasItem(1_201));
        ann.asks().get("/v1/imports?status=FAILED").then().body("items", empty());
    }

    @Test
    void whatAContactCannotKeepIsCutAndTold() {
        String id = imports.of("Name,E-mail\n" + "x".repeat(400) + ",long@example.org\n")
                .body("counts.created", is(1))
                .extract()
                .path("id");

        ann.asks()
                .get("/v1/imports/{id}/rows", id)
                .then()
                .body("items[0].findings.field", hasItem("name"))
                .body("items[0].findings.code", hasItem("CHANGED"));
    }

    @Test
    void importsOfOthersAreNotThere() {
        String id = imports.of(CARDS).extract().path("id");
        Client other = Given.aSeeker();

        other.asks().get("/v1/imports/{id}", id).then().statusCode(404);
        other.asks().get("/v1/imports/{id}/rows", id).then().statusCode(404);
        other.asks().get("/v1/imports/{id}/events", id).then().statusCode(404);
        other.asks().post("/v1/imports/{id}/undo", id).then().statusCode(404);
        other.asks().get("/v1/contacts").then().body("items", empty()).body("page.next", nullValue());
    }

    private ValidatableResponse contacts() {
        return ann.asks().get("/v1/contacts").then().statusCode(200);
    }
}
