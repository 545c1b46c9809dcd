package org.kith.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class TargetEmployersResourceTest {
    @Test
    void anOrganizationIsFoundByItsNameOrMade() {
        Client ann = Given.aSeeker();
        UUID search = searchOf(ann);
        UUID known = ann.addsOrganization("Lakeside Freight");

        adds(ann, search, "{\"organization\": \" LAKESIDE Freight, Inc. \"}")
                .statusCode(201)
                .body("searchId", is(search.toString()))
                .body("organizationId", is(known.toString()))
                .body("organization", is("Lakeside Freight"))
                .body("motivation", nullValue());
        adds(ann, search, "{\"organization\": \"Weil Medical\", \"motivation\": 4}")
                .statusCode(201)
                .body("organizationId", not(known.toString()))
                .body("organization", is("Weil Medical"));
    }

    @Test
    void thoseToBeWorkedFirstComeFirst() {
        Client ann = Given.aSeeker();
        UUID search = searchOf(ann);
        rated(ann, search, "Unrated", "");
        rated(ann, search, "Loved", "\"motivation\": 5, \"posting\": 1, \"advocacy\": 1");
        rated(ann, search, "Loved and advertising", "\"motivation\": 5, \"posting\": 2, \"advocacy\": 1");
        rated(ann, search, "Loved, with a friend there", "\"motivation\": 5, \"posting\": 2, \"advocacy\": 3");
        rated(ann, search, "Liked", "\"motivation\": 3, \"posting\": 5, \"advocacy\": 5");

        ann.asks()
                .get("/v1/searches/{id}/target-employers", search)
                .then()
                .statusCode(200)
                .body(
                        "items.organization",
                        contains("Loved, with a friend there", "Loved and advertising", "Loved", "Liked", "Unrated"));
    }

    @Test
    void anOrganizationIsATargetOnceASearch() {
        Client ann = Given.aSeeker();
        UUID past = ann.adds(
                "searches",
                "{\"reason\": \"OTHER\", \"startedOn\": \"2020-01-01\", \"endedOn\": \"2020-02-01\","
                        + " \"outcome\": \"STAYED\"}");
        UUID search = searchOf(ann);

        adds(ann, search, "{\"organization\": \"Lakeside\"}").statusCode(201);
        adds(ann, search, "{\"organization\": \"Lakeside\"}").statusCode(409).body("code", is("duplicate"));
        adds(ann, past, "{\"organization\": \"Lakeside\"}").statusCode(201);
    }

    @Test
    void theOrganizationIsNamedInOneWay() {
        Client ann = Given.aSeeker();
        UUID search = searchOf(ann);
        UUID known = ann.addsOrganization("Lakeside");

        adds(ann, search, "{}").statusCode(422).body("errors.pointer", contains("/organization"));
        adds(ann, search, "{\"organization\": \" \"}")
                .statusCode(422)
                .body("errors.pointer", contains("/organization"));
        adds(ann, search, "{\"organization\": \"Lakeside\", \"organizationId\": \"" + known + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/organization"));
        adds(ann, search, "{\"organizationId\": \"" + search + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/organizationId"))
                .body("errors.code", contains("unknown-reference"));
        adds(ann, search, "{\"organizationId\": \"" + known + "\"}").statusCode(201);
    }

    @Test
    void estimatesGoFromOneToFive() {
        Client ann = Given.aSeeker();
        UUID search = searchOf(ann);
        for (String estimate : List.of("motivation", "posting", "advocacy")) {
            for (int beyond : new int[] {0, 6}) {
                ann.asksWrongly()
                        .contentType(ContentType.JSON)
                        .body("{\"organization\": \"Lakeside\", \"" + estimate + "\": " + beyond + "}")
                        .post("/v1/searches/{id}/target-employers", search)
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/" + estimate));
            }
        }
        ann.asks().get("/v1/organizations").then().body("items", empty());
    }

    @Test
    void anEstimateIsChangedAndTakenBack() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "searches/" + searchOf(ann) + "/target-employers",
                "{\"organization\": \"Lakeside\", \"motivation\": 2}");
        String etag = ann.etagOf("/v1/target-employers/" + id);

        ann.patches(etag, "{\"motivation\": null, \"advocacy\": 5, \"notes\": \"Two friends went there\"}")
                .patch("/v1/target-employers/{id}", id)
                .then()
                .statusCode(200)
                .body("motivation", nullValue())
                .body("advocacy", is(5))
                .body("notes", is("Two friends went there"));
        ann.patches(etag, "{}").patch("/v1/target-employers/{id}", id).then().statusCode(412);
    }

    @Test
    void aRenamedOrganizationIsNotHiddenByAnOldTag() {
        Client ann = Given.aSeeker();
        UUID organization = ann.addsOrganization("Lakeside");
        UUID id = ann.adds(
                "searches/" + searchOf(ann) + "/target-employers", "{\"organizationId\": \"" + organization + "\"}");
        String etag = ann.etagOf("/v1/target-employers/" + id);
        ann.patches("\"0\"", "{\"name\": \"Southgate\"}")
                .patch("/v1/organizations/{id}", organization)
                .then()
                .statusCode(200);

        ann.asks()
                .header("If-None-Match", etag)
                .get("/v1/target-employers/{id}", id)
                .then()
                .statusCode(200)
                .body("organization", is("Southgate"));
    }

    @Test
    void anOrganizationThatIsATargetIsInUse() {
        Client ann = Given.aSeeker();
        UUID organization = ann.addsOrganization("Lakeside");
        ann.adds("searches/" + searchOf(ann) + "/target-employers", "{\"organizationId\": \"" + organization + "\"}");

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/organizations/{id}", organization)
                .then()
                .statusCode(409)
                .body("code", is("in-use"));
    }

    @Test
    void aListIsNarrowedByOrganization() {
        Client ann = Given.aSeeker();
        UUID search = searchOf(ann);
        rated(ann, search, "Lakeside", "");
        UUID known = ann.addsOrganization("Southgate");
        UUID id = ann.adds("searches/" + search + "/target-employers", "{\"organizationId\": \"" + known + "\"}");

        ann.asks()
                .queryParam("organizationId", known)
                .get("/v1/searches/{id}/target-employers", search)
                .then()
                .body("items.id", contains(id.toString()));
        ann.asks()
                .queryParam(
                        "updatedSince",
                        ann.asks().get("/v1/target-employers/{id}", id).<String>path("updatedAt"))
                .get("/v1/searches/{id}/target-employers", search)
                .then()
                .body("items.id", contains(id.toString()));
    }

    private static UUID searchOf(Client seeker) {
        return seeker.adds("searches", "{\"reason\": \"JOBLESS\"}");
    }

    private static void rated(Client seeker, UUID search, String organization, String rating) {
        String more = rating.isEmpty() ? "" : ", " + rating;
        adds(seeker, search, "{\"organization\": \"" + organization + "\"" + more + "}")
                .statusCode(201);
    }

    private static ValidatableResponse adds(Client seeker, UUID search, String json) {
        return seeker.asks()
                .body(json)
                .post("/v1/searches/{id}/target-employers", search)
                .then();
    }
}
