package org.kith.grant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** Whose only name is an address is told by another one to whoever is not shown contact details. */
@QuarkusTest
class NamelessContactsTest {
    private static final String TOLD = "N.N.";

    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();
    private final UUID nobody = ann.adds(
            "contacts",
            "{\"name\": \"ray.hollis@example.com\", \"affiliations\": [{\"organization\": \"Lakeside Freight\"}]}");

    @Test
    void theSeekerIsToldTheAddressAndTheCoachIsNot() {
        shows("");

        ann.asks().get("/v1/contacts/" + nobody).then().body("name", is("ray.hollis@example.com"));
        forAnn().get("/v1/contacts/" + nobody).then().body("name", is(TOLD));
        forAnn().get("/v1/contacts").then().body("items.name", contains(TOLD));
        shows("\"CONTACT_DETAILS\"");
        forAnn().get("/v1/contacts/" + nobody).then().body("name", is("ray.hollis@example.com"));
    }

    @Test
    void aComputedAnswerThatIsKeptTellsEachWhatTheyAreShown() {
        shows("\"NOTES\", \"CLOSENESS\"");

        for (int i = 0; i < 2; i++) {
            String own = ann.asks()
                    .get("/v1/suggestions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(own, containsString("ray.hollis@example.com"));
            String told = forAnn().get("/v1/suggestions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(told, containsString(TOLD));
            assertThat(told, not(containsString("hollis")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ray.hollis@example.com", "ray", "hollis", "example.com", "hollsi@example", "202", "5550143"})
    void aNameThatIsAnAddressIsNotFoundBySearching(String q) {
        ann.addsContact("+1 202 555 0143");
        ann.adds("contacts", "{\"name\": \"N\", \"given\": \"ray.hollis@example.com\"}");
        shows("");

        forAnn().queryParam("q", q).get("/v1/contacts").then().statusCode(200).body("items", empty());
    }

    @Test
    void searchFindsThemByTheirWorkYet() {
        shows("");

        forAnn().queryParam("q", "lakeside").get("/v1/contacts").then().body("items.name", contains(TOLD));
    }

    @Test
    void theOrderOfNamesTellsNothingOfAddresses() {
        UUID helen = ann.addsContact("Helen Ostrow");
        UUID zoe = ann.addsContact("zoe@example.com");
        UUID first = ann.addsContact("ann@example.com");
        List<String> inOrder = Stream.concat(
                        Stream.of(nobody, zoe, first).map(UUID::toString).sorted(), Stream.of(helen.toString()))
                .toList();

        assertThat(ann.asks().get("/v1/contacts?sort=name").jsonPath().getList("items.id"), is(inOrder));
        shows("");
        assertThat(forAnn().get("/v1/contacts?sort=name").jsonPath().getList("items.id"), is(inOrder));
    }

    @Test
    void aPartOfANameThatIsAnAddressIsNotTold() {
        UUID helen = ann.adds("contacts", "{\"name\": \"Helen Ostrow\", \"nickname\": \"helen@example.com\"}");
        shows("");

        forAnn().get("/v1/contacts/" + helen)
                .then()
                .body("name", is("Helen Ostrow"))
                .body("nickname", nullValue());
    }

    @Test
    void whoWritesBackWhatTheyWereToldChangesNothing() {
        shows("");
        String path = "/v1/contacts/" + nobody;

        forAnn().header("If-Match", forAnn().get(path).header("ETag"))
                .contentType(Client.PATCH)
                .body("{\"name\": \"N.N.\", \"occupation\": \"Mechanic\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", is(TOLD));
        ann.asks().get(path).then().body("name", is("ray.hollis@example.com")).body("occupation", is("Mechanic"));
    }

    @Test
    void whoCannotSeeTheNameCannotReplaceIt() {
        shows("");
        String path = "/v1/contacts/" + nobody;

        forAnn().header("If-Match", forAnn().get(path).header("ETag"))
                .contentType(Client.PATCH)
                .body("{\"name\": \"Ray Hollis\"}")
                .patch(path)
                .then()
                .statusCode(403)
                .body("code", is("field-group-missing"))
                .body("errors.pointer", contains("/name"));
    }

    /** A list pays for it with a comparison a row, and not with a call of a function. */
    @Test
    void namesAreToldWithinTheStatementItself() throws SQLException {
        String plan = String.join("\n", Database.ask("explain verbose select told_name(c) from contact c"));

        assertThat(plan, containsString("CASE WHEN (nameless"));
        assertThat(plan, not(containsString("told_name(")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ray@example.com",
                "Ray <ray@example.com>",
                "ray\uFF20example.com",
                "+1 (202) 555-0143",
                "202.555.0143 x12",
                "\uFF12\uFF10\uFF12 \uFF15\uFF15\uFF15 \uFF10\uFF11\uFF14\uFF13",
                "Ray 2025550143",
                "55512",
                "https://example.com/ray"
            })
    void theseAreAddresses(String name) throws SQLException {
        assertThat(isAddress(name), is("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ray Hollis", "Ray Hollis 3rd", "Agent 99", "Studio 54, 1977", "R. @ Hollis", "7", "Zo\u00eb"})
    void theseAreNames(String name) throws SQLException {
        assertThat(isAddress(name), is("f"));
    }

    private static String isAddress(String name) throws SQLException {
        return Database.ask("select is_address('" + name + "')").get(0);
    }

    private RequestSpecification forAnn() {
        return dana.asks().header("Kith-Seeker", ann.seekerId());
    }

    /** Ann grants Dana to look and write, and the field groups. */
    private void shows(String groups) {
        String invitation = ann.asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"contacts:read\", \"contacts:write\","
                        + " \"plan:read\"], \"fieldGroups\": [" + groups + "]}")
                .post("/v1/grants")
                .path("invitation");
        dana.asks()
                .body("{\"invitation\": \"" + invitation + "\"}")
                .post("/v1/clients")
                .then()
                .statusCode(201);
    }
}
