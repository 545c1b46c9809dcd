package org.kith.grant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class FieldGroupsTest {
    private static final String RAY = json("{'name': 'Ray Hollis', 'occupation': 'Mechanic', 'closeness': 'CLOSE',"
            + " 'comfortableAsking': false, 'tieStrength': 0.9, 'emails': [{'address': 'ray@example.com'}],"
            + " 'phones': [{'number': '+12025550143'}], 'notes': 'Likes old trucks', 'tags': ['garage'],"
            + " 'affiliations': [{'organization': 'Lakeside Freight', 'title': 'Owner'}]}");

    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();
    private final UUID ray = ann.adds("contacts", RAY);

    @Test
    void whatIsHiddenIsAbsentAndTheRestIsThere() {
        shows("");

        forAnn().get("/v1/contacts/" + ray)
                .then()
                .statusCode(200)
                .body("name", is("Ray Hollis"))
                .body("$", not(hasKey("notes")))
                .body("$", not(hasKey("emails")))
                .body("$", not(hasKey("closeness")))
                .body("tie", not(hasKey("band")))
                .body("tie", hasKey("lastInteractionAt"));
        shows("'CONTACT_DETAILS'");
        forAnn().get("/v1/contacts/" + ray)
                .then()
                .body("emails.address", contains("ray@example.com"))
                .body("$", not(hasKey("notes")))
                .body("$", not(hasKey("closeness")));
        ann.asks().get("/v1/contacts/" + ray).then().body("notes", is("Likes old trucks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closeness=CLOSE",
                "comfortableAsking=false",
                "band=STRONG",
                "email=ray@example.com",
                "phone=%2B12025550143",
                "tag=garage"
            })
    void nothingHiddenCanBeFilteredBy(String query) {
        shows("");
        String name = query.substring(0, query.indexOf('='));

        refused(forAnn().urlEncodingEnabled(false).get("/v1/contacts?" + query))
                .body("errors.parameter", contains(name))
                .body("errors.code", contains("hidden"));
        ann.asks()
                .urlEncodingEnabled(false)
                .get("/v1/contacts?" + query)
                .then()
                .statusCode(200)
                .body("items.name", contains("Ray Hollis"));
    }

    @Test
    void searchFindsByNamesAndWorkAndByNothingHidden() {
        shows("'CLOSENESS'");

        for (String q : new String[] {"hollis", "holis", "lakeside", "owner", "mechanic", "ray freight"}) {
            found(q).body("items.name", contains("Ray Hollis"));
        }
        for (String q : new String[] {"trucks", "trucsk", "ray@example.com", "garage", "ray trucks"}) {
            found(q).body("items", empty());
            ann.asks().queryParam("q", q).get("/v1/contacts").then().body("items.name", contains("Ray Hollis"));
        }
        shows("'NOTES', 'CONTACT_DETAILS'");
        found("trucks").body("items.name", contains("Ray Hollis"));
    }

    @Test
    void aCursorOfTheSeekersSearchDoesNotLeadTheCoachOn() {
        ann.adds("contacts", json("{'name': 'Helen Ostrow', 'notes': 'old trucks'}"));
        shows("");
        String cursor = ann.asks()
                .queryParam("q", "trucks")
                .queryParam("limit", 1)
                .get("/v1/contacts")
                .then()
                .extract()
                .path("page.next");

        forAnn().queryParam("q", "trucks")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/contacts")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsHiddenCannotBeWrittenEither() {
        shows("");
        String draft = json("{'name': 'Zoe', 'notes': 'Guess', 'emails': [{'address': 'ray@example.com'}]}");

        refused(forAnn().body(draft).post("/v1/contacts"))
                .body("errors.pointer", containsInAnyOrder("/notes", "/emails"));
        refused(patched("{'closeness': null}")).body("errors.pointer", contains("/closeness"));
        refused(forAnn().body(draft).put("/v1/contacts/by-external-id/crm/7"));
        forAnn().body("{\"items\": [" + draft + ", {\"name\": \"Zoe\"}]}")
                .post("/v1/contacts/batch")
                .then()
                .statusCode(200)
                .body("items.status", contains(403, 201));
        ann.asks().get("/v1/contacts?email=ray@example.com").then().body("items.name", contains("Ray Hollis"));
    }

    @Test
    void whatACoachChangesLeavesWhatIsHiddenAsItWas() {
        shows("");

        patched("{'occupation': 'Retired'}")
                .then()
                .statusCode(200)
                .body("occupation", is("Retired"))
                .body("$", not(hasKey("notes")));

        ann.asks()
                .get("/v1/contacts/" + ray)
                .then()
                .body("notes", is("Likes old trucks"))
                .body("emails.address", contains("ray@example.com"))
                .body("tie.strength", is(0.9f))
                .body("comfortableAsking", is(false));
    }

    @Test
    void theAddressOfSomebodyIntroducedOutlivesAChangeByACoach() {
        UUID introduction = ann.adds(
                "introductions",
                json("{'connectorContactId': '" + ray + "', 'target': {'person': {'name': 'Helen Ostrow',"
                        + " 'email': 'helen@example.com'}}}"));
        shows("");
        String path = "/v1/introductions/" + introduction;

        forAnn().contentType(Client.PATCH)
                .header("If-Match", forAnn().get(path).header("ETag"))
                .body(json("{'target': {'person': {'name': 'Helen Ostrow', 'title': 'Planner'}}}"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("target.person", not(hasKey("email")));

        ann.asks().get(path).then().body("target.person.email", is("helen@example.com"));
    }

    @Test
    void answersMadeOfWhatIsHiddenAreRefusedAsAWhole() {
        shows("'NOTES'");

        refused(forAnn().get("/v1/suggestions"))
                .body("detail", is("This cannot be told without the field groups [CLOSENESS]."));
        refused(forAnn().get("/v1/imports"));
        forAnn().get("/v1/notes").then().statusCode(200);
        shows("'NOTES', 'CLOSENESS'");
        forAnn().get("/v1/suggestions").then().statusCode(200);
    }

    @Test
    void theEntityTagTellsNothingOfWhatIsHidden() {
        shows("");
        String path = "/v1/contacts/" + ray;
        String own = ann.etagOf(path);
        String tag = forAnn().get(path).header("ETag");

        assertThat(tag, is(not(own)));
        forAnn().header("If-None-Match", own).get(path).then().statusCode(200);
        forAnn().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void aKeptAnswerIsNotReadByALaterGrantThatShowsLess() {
        shows("'NOTES'");
        RequestSpecification first = forAnn().header("Idempotency-Key", "once").body("{\"name\": \"Zoe\"}");
        first.post("/v1/contacts").then().statusCode(201).body("$", hasKey("notes"));

        shows("");

        forAnn().header("Idempotency-Key", "once")
                .body("{\"name\": \"Zoe\"}")
                .post("/v1/contacts")
                .then()
                .statusCode(409)
                .body("code", is("answer-forgotten"));
        ann.asks().get("/v1/contacts?q=Zoe").then().body("items.size()", equalTo(1));
    }

    private static ValidatableResponse refused(Response answer) {
        return answer.then().statusCode(403).body("code", is("field-group-missing"));
    }

    private ValidatableResponse found(String q) {
        return forAnn().queryParam("q", q).get("/v1/contacts").then().statusCode(200);
    }

    private Response patched(String patch) {
        String path = "/v1/contacts/" + ray;
        return forAnn().contentType(Client.PATCH)
                .header("If-Match", forAnn().get(path).header("ETag"))
                .body(json(patch))
                .patch(path);
    }

    private RequestSpecification forAnn() {
        return dana.asks().header("Kith-Seeker", ann.seekerId());
    }

    /** Another grant, which shows these groups. */
    private void shows(String groups) {
        String invitation = ann.asks()
                .body(json("{'name': 'Dana', 'scopes': ['contacts:read', 'contacts:write', 'plan:read', 'notes:read',"
                        + " 'imports:read', 'introductions:read', 'introductions:write'], 'fieldGroups': [" + groups
                        + "]}"))
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
        dana.asks()
                .body(json("{'invitation': '" + invitation + "'}"))
                .post("/v1/clients")
                .then()
                .statusCode(201);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
