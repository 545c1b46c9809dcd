package org.kith.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.TestClock;
import org.kith.given.Wire;

/** Whoever changes something of a seeker's, or reads it for them, leaves a record. */
@QuarkusTest
class AuditResourceTest {
    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();

    @Test
    void anOwnChangeIsRecordedAndAnOwnReadIsNot() {
        UUID ray = ann.addsContact("Ray Hollis");
        ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(200);
        ann.asks().get("/v1/audit").then().statusCode(200);

        records("targetId=" + ray)
                .body("items", hasSize(1))
                .body("items[0].operation", is("createContact"))
                .body("items[0].accountId", is(ann.seekerId().toString()))
                .body("items[0].keyId", is(keyOf(ann)))
                .body("items[0].grantId", nullValue())
                .body("items[0].targetIds", contains(ray.toString()))
                .body("items[0].status", is(201))
                .body("items[0].traceId", notNullValue());
        records("").body("items.operation", not(hasItem("listAudit")));
    }

    @Test
    void whatIsChangedAndDeletedIsRecordedWithItsId() {
        UUID ray = ann.addsContact("Ray Hollis");
        ann.patches(ann.etagOf("/v1/contacts/" + ray), "{\"name\": \"Raymond Hollis\"}")
                .patch("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + ray))
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        String all = records("targetId=" + ray)
                .body("items.operation", contains("deleteContact", "updateContact", "createContact"))
                .body("items.status", contains(200, 200, 201))
                .extract()
                .asString();
        assertThat(all.contains("Hollis"), is(false));
    }

    @Test
    void whatACoachReadsAndWritesIsRecordedWithGrantAndKey() {
        UUID ray = ann.addsContact("Ray Hollis");
        UUID grant = granted("contacts:read", "contacts:write");
        forAnn().get("/v1/contacts/{id}", ray).then().statusCode(200);
        forAnn().get("/v1/contacts?q=ray").then().statusCode(200);
        UUID helen = UUID.fromString(forAnn().body("{\"name\": \"Helen Ostrow\"}")
                .post("/v1/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        records("grantId=" + grant)
                .body("items.operation", contains("createContact", "listContacts", "getContact"))
                .body("items[0].targetIds", contains(helen.toString()))
                .body("items[1].targetIds", empty())
                .body("items[2].targetIds", contains(ray.toString()))
                .body("items[0].accountId", is(dana.seekerId().toString()))
                .body("items[0].keyId", is(keyOf(dana)));
        records("accountId=" + dana.seekerId() + "&operation=getContact").body("items", hasSize(1));
        dana.asks().get("/v1/audit").then().body("items.operation", not(hasItem("createContact")));
    }

    @Test
    void whoeverTakesUpAGrantIsSeenByWhoGaveIt() {
        granted("contacts:read");

        records("accountId=" + dana.seekerId()).body("items.operation", contains("createClient"));
    }

    @Test
    void whatAnAdministratorDoesIsSeenByTheSeeker() {
        Client owner = Given.theOwner();
        owner.asks().get("/v1/seekers/{id}/api-keys", ann.seekerId()).then().statusCode(200);

        records("accountId=" + owner.seekerId())
                .body("items.operation", contains("listSeekerApiKeys", "createSeekerApiKey", "createSeeker"));
    }

    @Test
    void whatIsRefusedHasNoEffectToBeRecorded() {
        granted("contacts:read");
        long before = count();
        ann.asks()
                .body("{\"contactId\": \"" + UUID.randomUUID() + "\", \"type\": \"CALL\"}")
                .post("/v1/interactions")
                .then()
                .statusCode(422);
        ann.asksWrongly().body("{\"name\": 7}").post("/v1/contacts").then().statusCode(400);
        forAnn().get("/v1/contacts/{id}", UUID.randomUUID()).then().statusCode(404);
        forAnn().get("/v1/plan").then().statusCode(403);

        assertThat(count(), is(before));
    }

    @Test
    void whatIsSentAgainIsRecordedOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ann.asks()
                    .header("Idempotency-Key", key)
                    .body("{\"name\": \"Lakeside Freight\"}")
                    .post("/v1/organizations")
                    .then()
                    .statusCode(201);
        }
        records("operation=createOrganization").body("items", hasSize(1));
    }

    @Test
    void nobodyElseReadsIt() {
        ann.addsContact("Ray Hollis");
        granted("contacts:read");

        forAnn().get("/v1/audit").then().statusCode(403);
        ann.withScopes("contacts:read").asks().get("/v1/audit").then().statusCode(403);
        dana.asks()
                .get("/v1/audit?accountId={id}", ann.seekerId())
                .then()
                .statusCode(200)
                .body("items", empty());
        ann.asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"audit:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(422);
    }

    @Test
    void itIsReadPageByPageAndNarrowedByTime() {
        for (int i = 0; i < 5; i++) {
            ann.addsContact("Number " + i);
        }
        String filter = "operation=createContact&limit=2&count=true";
        String next = records(filter)
                .body("items", hasSize(2))
                .body("page.total", is(5))
                .extract()
                .path("page.next");
        records(filter + "&cursor=" + next).body("items", hasSize(2));
        records("operation=createContact&sort=occurredAt&since=" + TestClock.START)
                .body("items", hasSize(5));
        records("until=" + TestClock.START).body("items", empty());
    }

    @Test
    void anImportIsRecorded() {
        ann.outsideTheContract()
                .contentType("text/vcard")
                .body("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ray Hollis\r\nEND:VCARD\r\n")
                .post("/v1/imports")
                .then()
                .statusCode(202);

        records("").body("items[0].status", is(202)).body("items[0].targetIds", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_record set status = 500", "delete from audit_record", "truncate audit_record"})
    void theServiceCannotRewriteIt(String sql) throws Exception {
        ann.addsContact("Ray Hollis");
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session role kith_app");
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', false)");
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertThat(refused.getSQLState(), is("42501"));
        }
        records("operation=createContact").body("items", hasSize(1));
    }

    @Test
    void neitherCanTheOwnerOfTheTableUnlessTheSeekerGoes() throws Exception {
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String mine = " where seeker_id = '" + ann.seekerId() + "'";
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', false)");
            statement.execute("savepoint here");
            assertThrows(SQLException.class, () -> statement.execute("delete from audit_record" + mine));
            statement.execute("rollback to here");
            statement.execute("delete from api_key" + mine);
            statement.execute("delete from seeker" + mine);
            var left = statement.executeQuery("select count(*) from audit_record" + mine);
            left.next();
            assertThat(left.getInt(1), is(0));
            connection.rollback();
        }
    }

    @Test
    void aReadThatCannotBeRecordedIsRefused() throws Exception {
        UUID grant = granted("contacts:read");
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Nobody can add a record while the transaction lasts.
            statement.execute("lock table audit_record in exclusive mode");
            forAnn().get("/v1/contacts").then().statusCode(503);
            connection.rollback();
        }
        records("grantId=" + grant).body("items", empty());
    }

    @Test
    void aChangeCostsOneStatementMoreAndAnOwnReadNone() throws Exception {
        ann.addsOrganization("So that statements are prepared");
        List<String> write = Wire.statementsOf(() -> ann.addsOrganization("Lakeside Freight"));
        List<String> read = Wire.statementsOf(() -> ann.asks().get("/v1/organizations"));

        assertThat(write.stream().filter(sql -> sql.contains("audit_record")).toList(), hasSize(1));
        assertThat(read.stream().filter(sql -> sql.contains("audit_record")).toList(), empty());
    }

    private ValidatableResponse records(String query) {
        return ann.asks()
                .get("/v1/audit" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private long count() {
        return ann.asks()
                .get("/v1/audit?count=true")
                .then()
                .extract()
                .jsonPath()
                .getLong("page.total");
    }

    private static String keyOf(Client client) {
        return client.asks().get("/v1/me").then().extract().path("keyId");
    }

    private RequestSpecification forAnn() {
        return dana.asks().header("Kith-Seeker", ann.seekerId());
    }

    private UUID granted(String... scopes) {
        String invitation = ann.asks()
                .body("{\"name\": \"Dana Whitfield\", \"scopes\": [\"" + String.join("\", \"", scopes) + "\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
        return UUID.fromString(dana.asks()
                .body("{\"invitation\": \"" + invitation + "\"}")
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
