package org.kith.grant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class GrantsResourceTest {
    private static final String SEEKER = "Kith-Seeker";

    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();

    @Test
    void aCoachReadsWhatWasGrantedAndNothingElse() {
        ann.addsContact("Ray");
        accepts(invitation("'scopes': ['contacts:read']"));

        forAnn().get("/v1/contacts").then().statusCode(200).body("items.name", contains("Ray"));
        forAnn().get("/v1/progress").then().statusCode(403);
        forAnn().body("{\"name\": \"Zoe\"}").post("/v1/contacts").then().statusCode(403);
        forAnn().get("/v1/grants").then().statusCode(403);
        forAnn().get("/v1/api-keys").then().statusCode(403);
        dana.asks().get("/v1/contacts").then().statusCode(200).body("items", empty());
    }

    @Test
    void whatACoachWritesIsTheSeekers() {
        accepts(invitation("'scopes': ['contacts:read', 'contacts:write']"));

        forAnn().body("{\"name\": \"Ray\"}").post("/v1/contacts").then().statusCode(201);

        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray"));
        dana.asks().get("/v1/contacts").then().body("items", empty());
    }

    @Test
    void aKeyOfTheCoachThatMayLessMayLessForTheClientToo() {
        accepts(invitation("'scopes': ['contacts:read', 'plan:read']"));
        Client narrow = dana.withScopes("plan:read");

        narrow.asks().header(SEEKER, ann.seekerId()).get("/v1/contacts").then().statusCode(403);
        narrow.asks().header(SEEKER, ann.seekerId()).get("/v1/progress").then().statusCode(200);
    }

    @Test
    void withoutAGrantASeekerIsUnknown() {
        ann.addsContact("Ray");

        forAnn().get("/v1/contacts").then().statusCode(404).body("code", is("not-found"));
        forAnn().get("/v1/me").then().statusCode(404);
        dana.asks().header(SEEKER, UUID.randomUUID()).get("/v1/contacts").then().statusCode(404);
        dana.asksWrongly().header(SEEKER, "Ann").get("/v1/contacts").then().statusCode(404);
        dana.asks().header(SEEKER, dana.seekerId()).get("/v1/contacts").then().statusCode(200);
    }

    @Test
    void anInvitationAloneOpensNothing() {
        invitation("'scopes': ['contacts:read']");

        forAnn().get("/v1/contacts").then().statusCode(404);
    }

    @Test
    void whatIsTakenBackIsOverWithTheNextRequest() {
        UUID grant = accepts(invitation("'scopes': ['contacts:read']"));
        forAnn().get("/v1/contacts").then().statusCode(200);

        ann.asks()
                .post("/v1/grants/" + grant + "/revoke")
                .then()
                .statusCode(200)
                .body("status", is("ENDED"))
                .body("endedBy", is("SEEKER"));

        forAnn().get("/v1/contacts").then().statusCode(404);
        dana.asks().get("/v1/clients/" + grant).then().statusCode(200).body("status", is("ENDED"));
        ann.asks().post("/v1/grants/" + grant + "/revoke").then().statusCode(409);
    }

    @Test
    void aCoachMayGiveItUp() {
        UUID grant = accepts(invitation("'scopes': ['contacts:read']"));

        dana.asks().post("/v1/clients/" + grant + "/end").then().statusCode(200).body("endedBy", is("GRANTEE"));

        forAnn().get("/v1/contacts").then().statusCode(404);
        ann.asks().get("/v1/grants/" + grant).then().statusCode(200).body("endedBy", is("GRANTEE"));
        dana.asks().post("/v1/clients/" + grant + "/end").then().statusCode(409);
    }

    @Test
    void itEndsByItself() {
        UUID grant = accepts(invitation(
                "'scopes': ['contacts:read'], 'expiresAt': '" + TestClock.START.plus(Duration.ofHours(1)) + "'"));
        forAnn().get("/v1/contacts").then().statusCode(200);
        String etag = ann.etagOf("/v1/grants/" + grant);

        try (TestClock.OtherTime ignored = TestClock.at(TestClock.START.plus(Duration.ofHours(1)))) {
            forAnn().get("/v1/contacts").then().statusCode(404);
            ann.asks()
                    .header("If-None-Match", etag)
                    .get("/v1/grants/" + grant)
                    .then()
                    .statusCode(200)
                    .body("status", is("EXPIRED"));
            dana.asks().get("/v1/clients/" + grant).then().body("status", is("EXPIRED"));
        }
    }

    @Test
    void anInvitationIsTakenUpOnceByOneOfTheOthersInTime() {
        String once = invitation("'scopes': ['contacts:read']");
        accept(ann, once).statusCode(422).body("errors[0].code", is("unknown-invitation"));
        accept(dana, once).statusCode(201);
        accept(Given.aSeeker(), once).statusCode(422);
        accept(dana, ann.key()).statusCode(422);
        accept(dana, once.substring(0, once.length() - 1)).statusCode(422);

        String late = invitation("'scopes': ['contacts:read']");
        try (TestClock.OtherTime ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(15)))) {
            accept(Given.aSeeker(), late).statusCode(422);
        }

        String taken = invitation("'scopes': ['contacts:read']");
        String id = ann.asks()
                .get("/v1/grants?sort=-createdAt&limit=1")
                .then()
                .extract()
                .path("items[0].id");
        ann.asks().post("/v1/grants/" + id + "/revoke").then().statusCode(200);
        accept(Given.aSeeker(), taken).statusCode(422);
    }

    @Test
    void aLaterGrantReplacesTheEarlier() {
        UUID earlier = accepts(invitation("'scopes': ['contacts:read']"));
        accepts(invitation("'scopes': ['plan:read']"));

        forAnn().get("/v1/contacts").then().statusCode(403);
        forAnn().get("/v1/progress").then().statusCode(200);
        ann.asks().get("/v1/grants/" + earlier).then().body("endedBy", is("LATER_GRANT"));
        dana.asks().get("/v1/clients").then().body("items.status", containsInAnyOrder("ENDED", "IN_FORCE"));
    }

    @Test
    void whatStaysWithTheSeekerCannotBeGranted() {
        for (String scope : new String[] {"*", "admin", "api-keys:write", "grants:read", "clients:write"}) {
            grant("'scopes': ['contacts:read', '" + scope + "']")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/scopes/1"))
                    .body("errors[0].code", is("own-scope"));
        }
        grant("'scopes': ['flying:read']").statusCode(422).body("errors[0].code", is("unknown-scope"));
        grant("'scopes': ['plan:read'], 'expiresAt': '2020-01-01T00:00:00Z'")
                .statusCode(422)
                .body("errors[0].pointer", is("/expiresAt"));
        ann.withScopes("grants:write", "plan:read")
                .asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"contacts:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("beyond-own-scopes"));
    }

    @Test
    void theInvitationIsShownOnce() {
        grant("'scopes': ['plan:read']")
                .statusCode(201)
                .body("invitation", startsWith("kithinvite_"))
                .body("status", is("INVITED"))
                .body("granteeId", nullValue());

        ann.asks().get("/v1/grants").then().statusCode(200).body("items.invitation", contains(nullValue()));
    }

    @Test
    void meSaysForWhomAndWhatMayBeDone() {
        UUID grant = accepts(invitation("'scopes': ['contacts:read', 'plan:read'], 'fieldGroups': ['NOTES']"));

        forAnn().get("/v1/me")
                .then()
                .statusCode(200)
                .body("seeker.id", is(ann.seekerId().toString()))
                .body("account.id", is(dana.seekerId().toString()))
                .body("scopes", contains("contacts:read", "plan:read"))
                .body("fieldGroups", contains("NOTES"))
                .body("administrator", is(false))
                .body("grantId", is(grant.toString()));
        dana.asks()
                .get("/v1/me")
                .then()
                .body("seeker.id", is(dana.seekerId().toString()))
                .body("grantId", nullValue())
                .body("fieldGroups", contains("NOTES", "CONTACT_DETAILS", "CLOSENESS"));
    }

    @Test
    void bothSidesSeeWhoTheOtherIsAndNobodyElseDoes() {
        UUID grant = accepts(invitation("'scopes': ['contacts:read']"));
        String me = "/v1/seekers/" + ann.seekerId();
        ann.patches(ann.etagOf(me), "{\"name\": \"Ann Porter\"}")
                .patch(me)
                .then()
                .statusCode(200);

        dana.asks().get("/v1/clients").then().body("items.seekerName", contains("Ann Porter"));
        ann.asks()
                .get("/v1/grants")
                .then()
                .body("items.granteeId", contains(dana.seekerId().toString()));
        ann.asks().get("/v1/clients").then().body("items", empty());
        dana.asks().get("/v1/grants").then().body("items", empty());
        dana.asks().get("/v1/grants/" + grant).then().statusCode(404);
        Given.aSeeker().asks().get("/v1/clients/" + grant).then().statusCode(404);
        Given.aSeeker().asks().post("/v1/clients/" + grant + "/end").then().statusCode(404);
    }

    private RequestSpecification forAnn() {
        return dana.asks().header(SEEKER, ann.seekerId());
    }

    private ValidatableResponse grant(String members) {
        return ann.asks()
                .body(("{'name': 'Dana', " + members + "}").replace('\'', '"'))
                .post("/v1/grants")
                .then();
    }

    private String invitation(String members) {
        return grant(members).statusCode(201).extract().path("invitation");
    }

    private UUID accepts(String invitation) {
        return UUID.fromString(
                accept(dana, invitation).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse accept(Client client, String invitation) {
        return client.asks()
                .body("{\"invitation\": \"" + invitation + "\"}")
                .post("/v1/clients")
                .then();
    }
}
