package org.kith.cohort;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Given;

@QuarkusTest
class BuddyPairsTest {
    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Member ray = cohort.joinedBy("Ray");
    private final Member helen = cohort.joinedBy("Helen");

    @Test
    void itIsAPairWhenBothAgreed() {
        UUID pair = proposed();

        ray.client()
                .asks()
                .get(ray.path() + "/buddy-pairs")
                .then()
                .statusCode(200)
                .body("items.buddy", contains("Helen"))
                .body("items.status", contains("PROPOSED"));
        step(ray, pair, "agree").statusCode(200).body("agreed", is(true)).body("status", is("PROPOSED"));
        helen.client().asks().get(at(helen, pair)).then().body("agreed", is(false));
        step(helen, pair, "agree").statusCode(200).body("status", is("AGREED"));

        cohort.coach()
                .asks()
                .get(cohort.path() + "/buddy-pairs/" + pair)
                .then()
                .statusCode(200)
                .body("status", is("AGREED"))
                .body(
                        "memberIds",
                        containsInAnyOrder(ray.id().toString(), helen.id().toString()));
    }

    @Test
    void eitherEndsIt() {
        UUID pair = proposed();
        step(ray, pair, "agree").statusCode(200);

        step(helen, pair, "end").statusCode(200).body("status", is("ENDED"));

        step(helen, pair, "end").statusCode(409);
        step(ray, pair, "agree").statusCode(409).body("code", is("illegal-transition"));
        ray.client().asks().get(at(ray, pair)).then().body("status", is("ENDED"));
        proposed();
    }

    @Test
    void oneAgreesOnce() {
        UUID pair = proposed();
        step(ray, pair, "agree").statusCode(200);

        step(ray, pair, "agree").statusCode(409);
    }

    @Test
    void aPairIsOfTwoMembersAndProposedOnce() {
        proposed();

        propose(helen.id(), ray.id()).statusCode(409).body("code", is("duplicate"));
        propose(ray.id(), ray.id()).statusCode(422).body("errors[0].pointer", is("/memberIds/0"));
        Member stranger = GivenCohort.of(Given.aSeeker()).joinedBy("Stranger");
        propose(ray.id(), stranger.id()).statusCode(422).body("errors[0].pointer", is("/memberIds/1"));
    }

    @Test
    void whoLeavesIsInNoPairAnyMore() {
        UUID pair = proposed();

        helen.client().asks().post(helen.path() + "/leave").then().statusCode(200);

        ray.client().asks().get(at(ray, pair)).then().statusCode(404);
        ray.client().asks().get(ray.path() + "/buddy-pairs").then().body("items", empty());
        helen.client().asks().get(at(helen, pair)).then().statusCode(404);
        cohort.coach().asks().get(cohort.path() + "/buddy-pairs").then().body("items", empty());
        propose(ray.id(), helen.id()).statusCode(422);
    }

    @Test
    void nobodyElseSeesThePair() {
        UUID pair = proposed();
        Member dana = cohort.joinedBy("Dana");

        dana.client().asks().get(at(dana, pair)).then().statusCode(404);
        step(dana, pair, "end").statusCode(404);
        dana.client().asks().get(dana.path() + "/buddy-pairs").then().body("items", empty());
        ray.client().asks().get(cohort.path() + "/buddy-pairs").then().statusCode(404);
        cohort.coach().asks().get(at(ray, pair)).then().statusCode(404);
    }

    private UUID proposed() {
        return UUID.fromString(propose(ray.id(), helen.id())
                .statusCode(201)
                .body("status", is("PROPOSED"))
                .extract()
                .path("id"));
    }

    private ValidatableResponse propose(UUID one, UUID other) {
        return cohort.coach()
                .asks()
                .body("{\"memberIds\": [\"" + one + "\", \"" + other + "\"]}")
                .post(cohort.path() + "/buddy-pairs")
                .then();
    }

    private static ValidatableResponse step(Member member, UUID pair, String action) {
        return member.client().asks().post(at(member, pair) + "/" + action).then();
    }

    private static String at(Member member, UUID pair) {
        return member.path() + "/buddy-pairs/" + pair;
    }
}
