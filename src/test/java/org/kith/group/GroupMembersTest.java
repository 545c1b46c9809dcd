package org.kith.group;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class GroupMembersTest {
    private static final String MEMBER = "/v1/groups/{id}/members/{contactId}";
    private static final String MEMBERS = "/v1/groups/{id}/members";

    @Test
    void thePutMemberKeepsTheDayOfJoiningAndChangesTheRole() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");
        UUID ray = ann.addsContact("Ray Hollis");

        String joined = ann.asks()
                .body("{}")
                .put(MEMBER, group, ray)
                .then()
                .statusCode(200)
                .body("contactId", is(ray.toString()))
                .body("name", is("Ray Hollis"))
                .body("role", nullValue())
                .body("gateway", is(false))
                .extract()
                .path("joinedAt");
        for (int again = 0; again < 2; again++) {
            ann.asks()
                    .body("{\"role\": \" Treasurer \"}")
                    .put(MEMBER, group, ray)
                    .then()
                    .statusCode(200)
                    .body("role", is("Treasurer"))
                    .body("joinedAt", is(joined));
        }
        ann.asks().get("/v1/groups/{id}", group).then().body("memberCount", is(1));
    }

    @Test
    void membersStandByNameInPages() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");
        List.of("Zoe", "Álvaro", "alma", "Ida").forEach(name -> puts(ann, group, ann.addsContact(name)));

        String next = ann.asks()
                .queryParam("limit", 3)
                .queryParam("count", true)
                .get(MEMBERS, group)
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.name", is(List.of("alma", "Álvaro", "Ida")))
                .body("page.total", is(4))
                .extract()
                .path("page.next");
        ann.asks()
                .queryParam("limit", 3)
                .queryParam("count", true)
                .queryParam("cursor", next)
                .get(MEMBERS, group)
                .then()
                .body("items.name", is(List.of("Zoe")));
        ann.asks()
                .queryParam("sort", "-name")
                .get(MEMBERS, group)
                .then()
                .body("items.name", is(List.of("Zoe", "Ida", "Álvaro", "alma")));
    }

    @Test
    void aCursorOfOneGroupDoesNotFitAnother() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");
        List.of("Zoe", "Ida").forEach(name -> puts(ann, group, ann.addsContact(name)));
        String next = ann.asks().queryParam("limit", 1).get(MEMBERS, group).path("page.next");

        ann.asks()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(MEMBERS, ann.addsGroup("Go"))
                .then()
                .statusCode(400)
                .body("code", is("invalid-cursor"));
    }

    @Test
    void whoLeavesIsAMemberNoMore() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");
        UUID ray = ann.addsContact("Ray Hollis");
        puts(ann, group, ray);

        ann.asks().delete(MEMBER, group, ray).then().statusCode(204);

        ann.asks().delete(MEMBER, group, ray).then().statusCode(404);
        ann.asks().get(MEMBERS, group).then().body("items", is(List.of()));
        ann.asks()
                .get("/v1/groups/{id}", group)
                .then()
                .header("ETag", is("\"2\""))
                .body("memberCount", is(0));
    }

    @Test
    void aGatewayPersonWhoLeavesOpensNoDoorAnyMore() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID group =
                ann.adds("groups", "{\"name\": \"Chess\", \"kind\": \"CLUB\", \"gatewayContactId\": \"" + ray + "\"}");

        ann.asks().delete(MEMBER, group, ray).then().statusCode(204);

        ann.asks()
                .get("/v1/groups/{id}", group)
                .then()
                .header("ETag", is("\"1\""))
                .body("gatewayContactId", nullValue())
                .body("memberCount", is(0));
    }

    @Test
    void whateverIsNotTheSeekersIsNotThere() {
        Client bob = Given.aSeeker();
        Client ann = Given.aSeeker();
        UUID bobsGroup = bob.addsGroup("Bob's");
        UUID group = ann.addsGroup("Chess");
        UUID ray = ann.addsContact("Ray Hollis");

        ann.asks().get(MEMBERS, bobsGroup).then().statusCode(404);
        ann.asks().body("{}").put(MEMBER, bobsGroup, ray).then().statusCode(404);
        ann.asks()
                .body("{}")
                .put(MEMBER, group, bob.addsContact("Bob's friend"))
                .then()
                .statusCode(404);
        ann.asks().delete(MEMBER, bobsGroup, ray).then().statusCode(404);
    }

    @Test
    void aRoleHasUpToTwoHundredCharacters() {
        Client ann = Given.aSeeker();
        UUID group = ann.addsGroup("Chess");

        ann.asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"role\": \"" + "x".repeat(201) + "\"}")
                .put(MEMBER, group, ann.addsContact("Ray Hollis"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/role"));
    }

    private static void puts(Client seeker, UUID group, UUID contact) {
        seeker.asks().body("{}").put(MEMBER, group, contact).then().statusCode(200);
    }
}
