package org.kith.contact;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

/** The people of the network, from a name alone to everything that can be said. */
@QuarkusTest
class ContactsResourceTest {
    private static final String ONE = "/v1/contacts/{id}";

    private Client ann;

    @BeforeEach
    void annBegins() {
        ann = Given.aSeeker();
    }

    @Test
    void aNameAloneIsEnough() {
        ann.asks()
                .body("{\"name\": \"Ray Hollis\"}")
                .post("/v1/contacts")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", startsWith("\"0-"))
                .body("name", is("Ray Hollis"))
                .body("comfortableAsking", is(true))
                .body("origin", is("ADDED"))
                .body("tie.band", is("UNKNOWN"));
    }

    @Test
    void anAffiliationByNameFindsOrMakesTheOrganization() {
        ann.adds("contacts", "{\"name\": \"A\", \"affiliations\": [{\"organization\": \"ACME, Inc.\"}]}");
        ann.adds("contacts", "{\"name\": \"B\", \"affiliations\": [{\"organization\": \"Acme\", \"title\": \"CTO\"}]}");

        String acme = ann.asks()
                .get("/v1/organizations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", is("ACME, Inc."))
                .body("items[0].aliases", contains("Acme"))
                .extract()
                .path("items[0].id");
        ann.asks()
                .get("/v1/contacts?organizationId=" + acme)
                .then()
                .body("items.name", contains("A", "B"))
                .body("items[1].affiliations[0].title", is("CTO"));
    }

    @Test
    void anAffiliationWithSomebodyElsesOrganizationIsRefusedAtItsPlace() {
        UUID foreign = Given.aSeeker().addsOrganization("Elsewhere");

        ann.asks()
                .body("{\"name\": \"A\", \"affiliations\": [{\"organizationId\": \"" + foreign + "\"}]}")
                .post("/v1/contacts")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/affiliations/0/organizationId"))
                .body("errors[0].code", is("unknown-reference"));
        ann.asks().get("/v1/contacts").then().body("items", empty());
    }

    @Test
    void aPhoneIsReadInTheSeekersRegionAndKeptAsGiven() {
        ann.adds(
                "contacts", "{\"name\": \"A\", \"phones\": [{\"number\": \"(202) 555-0143\"}, {\"number\": \"ask\"}]}");

        ann.asks()
                .get("/v1/contacts?phone=202-555-0143")
                .then()
                .body("items[0].phones.number", contains("(202) 555-0143", "ask"))
                .body("items[0].phones.normalized", contains("+12025550143", null));
    }

    @Test
    void aPatchChangesWhatItNamesAndNullClears() {
        UUID id = ann.adds(
                "contacts", "{\"name\": \"A\", \"notes\": \"x\", \"tags\": [\"a\"], \"reach\": {\"size\": \"FEW\"}}");

        ann.patches("\"0\"", "{\"notes\": null, \"reach\": {\"variety\": \"MIXED\"}}")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("notes", nullValue())
                .body("reach.size", is("FEW"))
                .body("reach.variety", is("MIXED"))
                .body("tags", contains("a"));
    }

    @Test
    void anUpsertAddsOnceAndReplacesAfterwards() {
        String path = "/v1/contacts/by-external-id/crm/4711";
        String id = ann.asks()
                .body("{\"name\": \"A\", \"notes\": \"x\"}")
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        ann.asks()
                .body("{\"name\": \"B\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("name", is("B"))
                .body("notes", nullValue())
                .body("externalIds[0].id", is("4711"));
        ann.asks()
                .header("If-Match", "\"77\"")
                .body("{\"name\": \"C\"}")
                .put(path)
                .then()
                .statusCode(412);
        ann.asks()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"C\"}")
                .put("/v1/contacts/by-external-id/crm/new")
                .then()
                .statusCode(412);
    }

    @Test
    void anExternalIdThatIsNoSegmentOfAPathIsNotThere() {
        ann.asksWrongly()
                .body("{\"name\": \"A\"}")
                .put("/v1/contacts/by-external-id/crm/.")
                .then()
                .statusCode(404);
    }

    @Test
    void anExternalIdIsOneContactsAlone() {
        String taken = "\"externalIds\": [{\"source\": \"crm\", \"id\": \"1\"}]";
        ann.adds("contacts", "{\"name\": \"A\", " + taken + "}");
        UUID other = ann.addsContact("B");

        ann.asks()
                .body("{\"name\": \"C\", " + taken + "}")
                .post("/v1/contacts")
                .then()
                .statusCode(409);
        ann.patches("\"0\"", "{" + taken + "}").patch(ONE, other).then().statusCode(409);
        ann.asks()
                .body("{\"name\": \"C\", " + taken + "}")
                .put("/v1/contacts/by-external-id/crm/2")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", is("/externalIds/0"));
    }

    @Test
    void eachItemOfABatchIsItsOwn() {
        ann.asksWrongly()
                .body("{\"items\": [{\"name\": \"A\"}, {\"name\": \"\"}, {\"nam\": \"x\"}, 5,"
                        + " {\"name\": \"B\", \"externalIds\": [{\"source\": \"s\", \"id\": \"1\"}]},"
                        + " {\"name\": \"C\", \"externalIds\": [{\"source\": \"s\", \"id\": \"1\"}]}]}")
                .post("/v1/contacts/batch")
                .then()
                .statusCode(200)
                .body("items.status", contains(201, 422, 400, 400, 201, 409))
                .body("items[1].error.errors[0].pointer", is("/name"))
                .body("items[2].error.errors[0].code", is("unknown-member"));

        ann.asks().get("/v1/contacts").then().body("items.name", contains("A", "B"));
    }

    @Test
    void aBatchCostsNoMoreStatementsThanOne() throws Exception {
        List<String> one = Wire.statementsOf(() -> batchOf("one", 1));
        List<String> many = Wire.statementsOf(() -> batchOf("many", 100));

        assertThat(many.size(), lessThanOrEqualTo(one.size() + 4));
    }

    @Test
    void aListIsOneStatementHoweverLong() throws Exception {
        batchOf("list", 100);

        List<String> statements = Wire.statementsOf(
                () -> ann.asks().get("/v1/contacts?limit=100").then().body("items", hasSize(100)));

        assertThat("begin, enter, select, commit: " + statements, statements.size(), lessThanOrEqualTo(4));
    }

    private void batchOf(String name, int size) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add("{\"name\": \"" + name + i + "\", \"emails\": [{\"address\": \"" + name + i + "@example.org\"}],"
                    + " \"externalIds\": [{\"source\": \"" + name + "\", \"id\": \"" + i + "\"}],"
                    + " \"affiliations\": [{\"organization\": \"" + name + (i % 10) + "\"}]}");
        }
        ann.asks()
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/v1/contacts/batch")
                .then()
                .statusCode(200);
    }

    @Test
    void searchFindsPartsWhateverTheAccentsBestFirst() {
        ann.adds("contacts", "{\"name\": \"Notes Only\", \"notes\": \"knows Emile\"}");
        ann.adds("contacts", "{\"name\": \"Works There\", \"affiliations\": [{\"organization\": \"Émile & Co\"}]}");
        ann.adds("contacts", "{\"name\": \"Zoë Émilesson\"}");
        ann.adds("contacts", "{\"name\": \"Émile Häberle\", \"nickname\": \"Milo\"}");
        ann.adds("contacts", "{\"name\": \"Nobody Else\"}");

        found("emile", "Émile Häberle", "Zoë Émilesson", "Works There", "Notes Only");
        found("milo", "Émile Häberle");
        found("äber mil", "Émile Häberle");
        found("zzz");
    }

    @Test
    void searchAllowsOneSlipAWordWhenNothingMatchesAsItStands() {
        ann.adds("contacts", "{\"name\": \"John Smith\", \"tags\": [\"garage\"]}");
        ann.adds("contacts", "{\"name\": \"Anna Berger\"}");

        found("smiht", "John Smith");
        found("smth", "John Smith");
        found("smitth", "John Smith");
        found("smoth john", "John Smith");
        found("garge", "John Smith");
        found("bergre", "Anna Berger");
        found("smaht.*");
        found("(a+)+$");
        found("50% _x");
    }

    private void found(String q, String... names) {
        ann.asks().queryParam("q", q).get("/v1/contacts").then().statusCode(200).body("items.name", is(List.of(names)));
    }

    @Test
    void searchResultsComeInPagesToo() {
        for (String name : List.of("Kim A", "Kim B", "Kim C", "A Kim")) {
            ann.addsContact(name);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = ann.asks().queryParam("q", "kim").queryParam("limit", 2);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/v1/contacts")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.jsonPath().getList("items.name"));
            cursor = answer.path("page.next");
        } while (cursor != null);

        assertThat(seen, is(List.of("Kim A", "Kim B", "Kim C", "A Kim")));
    }

    @Test
    void filtersNarrowAndSortsOrder() {
        ann.adds(
                "contacts",
                "{\"name\": \"Ägidius\", \"circle\": \"NEIGHBOR\", \"tags\": [\"x\"], \"connector\": true}");
        ann.adds("contacts", "{\"name\": \"agnes\", \"circle\": \"FRIEND\", \"closeness\": \"CLOSE\"}");
        ann.adds("contacts", "{\"name\": \"Zed\", \"circle\": \"FRIEND\", \"tieStrength\": 0.9}");

        listed("", "Ägidius", "agnes", "Zed");
        listed("?sort=-name", "Zed", "agnes", "Ägidius");
        listed("?sort=-createdAt,name", "Zed", "agnes", "Ägidius");
        listed("?circle=FRIEND", "agnes", "Zed");
        listed("?tag=x", "Ägidius");
        listed("?connector=true", "Ägidius");
        listed("?closeness=CLOSE", "agnes");
        listed("?band=STRONG", "agnes", "Zed");
        listed("?band=UNKNOWN", "Ägidius");
    }

    private void listed(String query, String... names) {
        ann.asks().get("/v1/contacts" + query).then().statusCode(200).body("items.name", is(List.of(names)));
    }

    @Test
    void theBandFollowsTheInteractions() {
        UUID id = ann.adds("contacts", "{\"name\": \"A\", \"closeness\": \"FAMILIAR\"}");
        ann.asks().get(ONE, id).then().body("tie.band", is("WEAK"));

        ann.adds(
                "interactions",
                "{\"contactId\": \"" + id + "\", \"type\": \"CALL\", \"occurredAt\": \"2026-02-01T10:00:00Z\"}");
        ann.asks().get(ONE, id).then().body("tie.band", is("STRONG"));
        listed("?band=STRONG", "A");

        UUID old = ann.adds("contacts", "{\"name\": \"B\", \"closeness\": \"VERY_CLOSE\"}");
        ann.adds(
                "interactions",
                "{\"contactId\": \"" + old + "\", \"type\": \"CALL\", \"occurredAt\": \"2020-02-01T10:00:00Z\"}");
        listed("?band=DORMANT", "B");
    }

    @Test
    void anArchivedContactIsLeftOutUntilItIsRestored() {
        UUID id = ann.addsContact("A");
        ann.asks().post("/v1/contacts/{id}/archive", id).then().statusCode(200).body("archivedAt", notNullValue());

        listed("");
        listed("?archived=true", "A");
        ann.asks().post("/v1/contacts/{id}/archive", id).then().statusCode(409);
        ann.asks().post("/v1/contacts/{id}/restore", id).then().statusCode(200);
        listed("", "A");
    }

    @Test
    void aDeletedContactTakesWithItWhatHungOnItAndSaysSo() {
        UUID id = ann.adds("contacts", "{\"name\": \"A\", \"affiliations\": [{\"organization\": \"O\"}]}");
        UUID other = ann.addsContact("B");
        ann.adds("interactions", "{\"contactId\": \"" + id + "\", \"type\": \"CALL\"}");
        ann.adds(
                "relationships",
                "{\"contactId\": \"" + other + "\", \"otherContactId\": \"" + id + "\", \"kind\": \"KNOWS\"}");

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + id))
                .delete(ONE, id)
                .then()
                .statusCode(200)
                .body("removed.affiliations", is(1))
                .body("removed.interactions", is(1))
                .body("removed.relationships", is(1))
                .body("removed.groupMemberships", is(0));
        ann.asks().get("/v1/interactions").then().body("items", empty());
        found("A");
    }

    @Test
    void aStrengthThatWouldNotFitIntoMemoryIsRefused() {
        ann.asksWrongly()
                .body("{\"name\": \"A\", \"tieStrength\": 1e-999999999}")
                .post("/v1/contacts")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/tieStrength"));
    }
}
