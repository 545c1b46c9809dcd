package org.kith.relationship;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class RelationshipsResourceTest {
    @Test
    void twoContactsAndAKindAreEnough() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");

        var created = ann.asks()
                .body(between(ray, mia))
                .post("/v1/relationships")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("contactId", is(ray.toString()))
                .body("otherContactId", is(mia.toString()))
                .body("organizationId", nullValue())
                .body("role", nullValue())
                .body("kind", is("KNOWS"))
                .body("strength", is(0.5f))
                .body("provenance", is("STATED"))
                .body("evidence", nullValue())
                .body("oneWay", is(false))
                .extract();

        assertThat(created.header("Location"), endsWith("/v1/relationships/" + created.path("id")));
        String read = ann.asks()
                .get("/v1/relationships/{id}", created.<String>path("id"))
                .asString();
        assertThat(read, is(created.asString()));
    }

    @Test
    void theFarEndMayBeSomebodyNobodyHasNamed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lakeside = ann.addsOrganization("Lakeside");

        for (Map<String, Object> end : List.<Map<String, Object>>of(
                Map.of("organizationId", lakeside),
                Map.of("role", "CTO"),
                Map.of("organizationId", lakeside, "role", "CTO"))) {
            Map<String, Object> draft = new HashMap<>(end);
            draft.putAll(Map.of("contactId", ray, "kind", "FRIEND", "strength", 1, "oneWay", true));
            ann.asks()
                    .body(draft)
                    .post("/v1/relationships")
                    .then()
                    .statusCode(201)
                    .body("strength", is(1))
                    .body("oneWay", is(true));
        }
    }

    @Test
    void severalMayHoldBetweenTheSameTwo() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        ann.adds("relationships", between(ray, mia));
        ann.adds("relationships", between(ray, mia));

        ann.asks().queryParam("count", true).get("/v1/relationships").then().body("page.total", is(2));
    }

    @Test
    void thereIsExactlyOneKindOfEnd() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID lakeside = ann.addsOrganization("Lakeside");

        refused(ann, Map.of("contactId", ray, "kind", "KNOWS", "role", " "))
                .body("errors.pointer", contains("/otherContactId"))
                .body("errors.code", contains("required"));
        refused(ann, Map.of("contactId", ray, "otherContactId", mia, "organizationId", lakeside, "kind", "KNOWS"))
                .body("errors.pointer", contains("/organizationId"))
                .body("errors.code", contains("one-end"));
        refused(ann, Map.of("contactId", ray, "otherContactId", mia, "role", "CTO", "kind", "KNOWS"))
                .body("errors.pointer", contains("/role"))
                .body("errors.code", contains("one-end"));
    }

    @Test
    void nobodyKnowsThemselves() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        refused(ann, Map.of("contactId", ray, "otherContactId", ray, "kind", "KNOWS"))
                .body("errors.pointer", contains("/otherContactId"))
                .body("errors.code", contains("oneself"));
    }

    @Test
    void anotherSeekersPeopleAndOrganizationsAreUnknown() {
        Client bob = Given.aSeeker();
        UUID theirs = bob.addsContact("Bob's friend");
        UUID theirOrganization = bob.addsOrganization("Bob's");
        Client ann = Given.aSeeker();

        refused(ann, Map.of("contactId", theirs, "organizationId", theirOrganization, "kind", "KNOWS"))
                .body("errors.pointer", containsInAnyOrder("/contactId", "/organizationId"))
                .body("errors.code", contains("unknown-reference", "unknown-reference"));
        refused(ann, Map.of("contactId", ann.addsContact("Ray"), "otherContactId", theirs, "kind", "KNOWS"))
                .body("errors.pointer", contains("/otherContactId"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234565, 0.123457",
        "0.1234564, 0.123456",
        "1e-300, 1.0E-6",
        "0.0000015, 2.0E-6",
        "0.9999999, 1",
        "0.70, 0.7"
    })
    void aStrengthIsRoundedToMillionthsAndNeverToNothing(String sent, String kept) {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        Number strength = ann.asks()
                .body("{\"contactId\": \"" + ray + "\", \"role\": \"CTO\", \"kind\": \"KNOWS\", \"strength\": " + sent
                        + "}")
                .post("/v1/relationships")
                .then()
                .statusCode(201)
                .extract()
                .path("strength");

        assertThat(strength.floatValue(), is(Float.parseFloat(kept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.0000001", "1e999999999", "1e-999999999"})
    void aStrengthIsAboveNothingAndUpToOne(String strength) {
        Client ann = Given.aSeeker();
        String ray = ann.addsContact("Ray").toString();

        ann.asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"contactId\": \"" + ray + "\", \"role\": \"CTO\", \"kind\": \"KNOWS\", \"strength\": "
                        + strength + "}")
                .post("/v1/relationships")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/strength"))
                .body("errors.code", contains("out-of-bounds"));
    }

    @Test
    void aPatchMayNameTheUnnamedAndFallBackToWhatIsUsual() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds(
                "relationships",
                "{\"contactId\": \"" + ray + "\", \"role\": \"CTO\", \"kind\": \"KNOWS\", \"strength\": 0.9,"
                        + " \"provenance\": \"INFERRED\", \"oneWay\": true}");

        ann.patches(
                        "\"0\"",
                        "{\"role\": null, \"otherContactId\": \"" + mia + "\", \"strength\": null,"
                                + " \"provenance\": null, \"oneWay\": null}")
                .patch("/v1/relationships/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("role", nullValue())
                .body("otherContactId", is(mia.toString()))
                .body("strength", is(0.5f))
                .body("provenance", is("STATED"))
                .body("oneWay", is(false));
        ann.patches("\"1\"", "{\"role\": \"CTO\"}")
                .patch("/v1/relationships/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/role"));
        ann.patches("\"0\"", "{\"evidence\": \"Said so\"}")
                .patch("/v1/relationships/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aPatchCannotTakeContactOrKindAway() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("relationships", between(ann.addsContact("Ray"), ann.addsContact("Mia")));

        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"contactId\": null, \"kind\": null}")
                .patch("/v1/relationships/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactId", "/kind"));
    }

    @Test
    void aListShowsTheNewestFirstAndIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID lakeside = ann.addsOrganization("Lakeside");
        UUID first = ann.adds("relationships", between(ray, mia));
        UUID second = ann.adds(
                "relationships",
                "{\"contactId\": \"" + mia + "\", \"organizationId\": \"" + lakeside
                        + "\", \"kind\": \"CLIENT\", \"provenance\": \"IMPORTED\"}");

        listed(ann, "sort", "-createdAt", second, first);
        listed(ann, "limit", "50", second, first);
        listed(ann, "sort", "createdAt", first, second);
        listed(ann, "contactId", mia.toString(), second, first);
        listed(ann, "contactId", ray.toString(), first);
        listed(ann, "organizationId", lakeside.toString(), second);
        listed(ann, "kind", "KNOWS", first);
        listed(ann, "provenance", "IMPORTED", second);
        String since = ann.asks().get("/v1/relationships/{id}", second).path("updatedAt");
        listed(ann, "updatedSince", since, second);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID first = ann.adds("relationships", between(ray, mia));
        ann.adds("relationships", between(mia, ray));

        String next = ann.asks().queryParam("limit", 1).get("/v1/relationships").path("page.next");

        ann.asks()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/relationships")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .body("page.next", nullValue());
    }

    @Test
    void aDeletedOneIsGoneAndAnotherSeekersWasNeverThere() {
        Client ann = Given.aSeeker();
        Client bob = Given.aSeeker();
        UUID id = ann.adds("relationships", between(ann.addsContact("Ray"), ann.addsContact("Mia")));

        bob.asks().get("/v1/relationships/{id}", id).then().statusCode(404);
        bob.asks().get("/v1/relationships").then().body("items", empty());
        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/relationships/{id}", id)
                .then()
                .statusCode(204);
        ann.asks().get("/v1/relationships/{id}", id).then().statusCode(404);
    }

    private static String between(UUID one, UUID other) {
        return "{\"contactId\": \"" + one + "\", \"otherContactId\": \"" + other + "\", \"kind\": \"KNOWS\"}";
    }

    private static ValidatableResponse refused(Client seeker, Map<String, Object> draft) {
        return seeker.asks().body(draft).post("/v1/relationships").then().statusCode(422);
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/relationships")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
