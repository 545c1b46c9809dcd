package org.kith.group;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class GroupsResourceTest {
    @Test
    void aNameAndAKindAreEnough() {
        Client ann = Given.aSeeker();

        var created = ann.asks()
                .body("{\"name\": \" Riverside Co-op \", \"kind\": \"CO_OP\"}")
                .post("/v1/groups")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("name", is("Riverside Co-op"))
                .body("kind", is("CO_OP"))
                .body("gatewayContactId", nullValue())
                .body("notes", nullValue())
                .body("memberCount", is(0))
                .extract();

        assertThat(created.path("createdAt"), is(created.<String>path("updatedAt")));
        assertThat(created.header("Location"), endsWith("/v1/groups/" + created.path("id")));
    }

    @Test
    void aGroupNeedsANameAndAKind() {
        Given.aSeeker()
                .asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"  \"}")
                .post("/v1/groups")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind"))
                .body("errors.code", containsInAnyOrder("required", "required"));
    }

    @Test
    void theGatewayPersonIsAMember() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");

        UUID group = ann.adds("groups", withGateway(ray));

        ann.asks().get("/v1/groups/{id}", group).then().body("memberCount", is(1));
        ann.asks()
                .get("/v1/groups/{id}/members", group)
                .then()
                .statusCode(200)
                .body("items.contactId", is(List.of(ray.toString())))
                .body("items.gateway", is(List.of(true)))
                .body("items.role", is(Collections.singletonList(null)));
    }

    @Test
    void anotherSeekersContactOpensNoDoor() {
        UUID bobs = Given.aSeeker().addsContact("Bob's friend");

        Given.aSeeker()
                .asks()
                .body(withGateway(bobs))
                .post("/v1/groups")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/gatewayContactId"))
                .body("errors[0].code", is("unknown-reference"));
    }

    @Test
    void aNewGatewayPersonBecomesAMember() {
        Client ann = Given.aSeeker();
        UUID group = ann.adds("groups", withGateway(ann.addsContact("Ray Hollis")));
        UUID mia = ann.addsContact("Mia Flores");

        ann.patches(ann.etagOf("/v1/groups/" + group), "{\"gatewayContactId\": \"" + mia + "\"}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("gatewayContactId", is(mia.toString()))
                .body("name", is("Riverside Co-op"))
                .body("memberCount", is(2));
    }

    @Test
    void aPatchRefusesAnUnknownGatewayPerson() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");

        ann.patches("\"0\"", "{\"gatewayContactId\": \"" + UUID.randomUUID() + "\"}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/gatewayContactId"));
    }

    @Test
    void aPatchCannotTakeNameOrKindAway() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");

        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"name\": null, \"kind\": null}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind"));
    }

    @Test
    void aChangeNamesTheVersionItIsMadeFor() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");
        ann.patches("\"0\"", "{\"notes\": \"Thursdays\"}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(200)
                .body("notes", is("Thursdays"));

        ann.patches("\"0\"", "{\"notes\": null}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(412);
        ann.asksWrongly()
                .contentType(Client.PATCH)
                .body("{\"notes\": null}")
                .patch("/v1/groups/{id}", group)
                .then()
                .statusCode(428);
        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/groups/{id}", group)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");

        ann.asks()
                .header("If-None-Match", ann.etagOf("/v1/groups/" + group))
                .get("/v1/groups/{id}", group)
                .then()
                .statusCode(304);
    }

    @Test
    void groupsStandByNameWhateverItsCaseAndAccents() {
        Client ann = Given.aSeeker();
        List.of("zither", "Émile's", "Elm Street", "IRIS", "ibis").forEach(ann::addsGroup);

        ann.asks()
                .get("/v1/groups")
                .then()
                .statusCode(200)
                .body("items.name", is(List.of("Elm Street", "Émile's", "ibis", "IRIS", "zither")));
        ann.asks()
                .queryParam("sort", "-createdAt")
                .get("/v1/groups")
                .then()
                .body("items.name", is(List.of("ibis", "IRIS", "Elm Street", "Émile's", "zither")));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Client ann = Given.aSeeker();
        List.of("Same", "same", "SAME").forEach(ann::addsGroup);

        var first = ann.asks()
                .queryParam("limit", 2)
                .queryParam("count", true)
                .get("/v1/groups")
                .then()
                .statusCode(200)
                .header("Link", endsWith(">; rel=\"next\""))
                .body("page.total", is(3))
                .extract();
        String next = first.header("Link").substring(1).replace(">; rel=\"next\"", "");
        var second = ann.asks()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("page.next", nullValue())
                .extract();

        List<String> seen = new ArrayList<>(first.<List<String>>path("items.name"));
        seen.addAll(second.<List<String>>path("items.name"));
        assertThat(seen, containsInAnyOrder("Same", "same", "SAME"));
    }

    @Test
    void aListIsNarrowedByKindMemberAndTime() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        ann.addsGroup("Chess");
        UUID coOp = ann.adds("groups", withGateway(ray));
        String since = ann.asks().get("/v1/groups/{id}", coOp).path("updatedAt");

        List<List<String>> narrowings =
                List.of(List.of("kind", "CO_OP"), List.of("contactId", ray.toString()), List.of("updatedSince", since));
        for (List<String> narrowing : narrowings) {
            ann.asks()
                    .queryParam(narrowing.get(0), narrowing.get(1))
                    .get("/v1/groups")
                    .then()
                    .statusCode(200)
                    .body("items.id", is(List.of(coOp.toString())));
        }
        ann.asksWrongly()
                .get("/v1/groups?kind=CHOIR&contactId=ray")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("kind", "contactId"));
    }

    @Test
    void anotherSeekersGroupIsNotThere() {
        UUID bobs = Given.aSeeker().addsGroup("Bob's");
        Client ann = Given.aSeeker();

        ann.asks().get("/v1/groups").then().body("items", empty());
        ann.asks().get("/v1/groups/{id}", bobs).then().statusCode(404);
        ann.patches("\"0\"", "{}").patch("/v1/groups/{id}", bobs).then().statusCode(404);
        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/groups/{id}", bobs)
                .then()
                .statusCode(404);
    }

    @Test
    void theMembersOfADeletedGroupStayContacts() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID group = ann.adds("groups", withGateway(ray));

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/groups/{id}", group)
                .then()
                .statusCode(204);

        ann.asks().get("/v1/groups/{id}", group).then().statusCode(404);
        ann.asks().get("/v1/contacts/{id}", ray).then().statusCode(200).body("name", is("Ray Hollis"));
    }

    private static String withGateway(UUID contact) {
        return "{\"name\": \"Riverside Co-op\", \"kind\": \"CO_OP\", \"gatewayContactId\": \"" + contact + "\"}";
    }
}
