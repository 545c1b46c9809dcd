package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class CohortsResourceTest {
    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Client coach = cohort.coach();

    @Test
    void theCoachSeesWhoJoinedAsTheyWantToBeCalledAndNothingElse() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS, Consent.LEAD_POOL);
        cohort.joinedBy("Helen");

        String seen = coach.asks()
                .get(cohort.path() + "/members")
                .then()
                .statusCode(200)
                .body("items.displayName", contains("Ray", "Helen"))
                .body("items[0].id", is(ray.id().toString()))
                .body("items[0].consents", contains("PROGRESS", "LEAD_POOL"))
                .body("items[1].consents", empty())
                .extract()
                .asString();
        assertThat(seen, not(containsString("Ann Porter")));
        assertThat(seen, not(containsString(ray.client().seekerId().toString())));
    }

    @Test
    void theInvitationIsShownOnceAndTakenUpBySeveralUntilItIsOver() {
        coach.asks()
                .get(cohort.path())
                .then()
                .statusCode(200)
                .body("invitation", nullValue())
                .body("invitedUntil", startsWith("2026-03-16T15:"));
        Member ray = cohort.joinedBy("Ray");

        GivenCohort.joins(ray.client(), cohort.invitation(), "Ray")
                .statusCode(409)
                .body("code", is("duplicate"));
        GivenCohort.joins(Given.aSeeker(), ray.client().key(), "Helen")
                .statusCode(422)
                .body("errors[0].code", is("unknown-invitation"));
        try (TestClock.OtherTime ignored = TestClock.at(TestClock.START.plus(Duration.ofDays(15)))) {
            GivenCohort.joins(Given.aSeeker(), cohort.invitation(), "Late").statusCode(422);
        }
    }

    @Test
    void aNewInvitationReplacesTheOneBefore() {
        String fresh = coach.asks()
                .post(cohort.path() + "/invite")
                .then()
                .statusCode(200)
                .body("invitation", startsWith("kithinvite_"))
                .extract()
                .path("invitation");

        GivenCohort.joins(Given.aSeeker(), cohort.invitation(), "Ray").statusCode(422);
        GivenCohort.joins(Given.aSeeker(), fresh, "Ray").statusCode(201);
    }

    @Test
    void anInvitationToACohortIsNoneToAClientAndTheOtherWayRound() {
        coach.asks()
                .body("{\"invitation\": \"" + cohort.invitation() + "\"}")
                .post("/v1/clients")
                .then()
                .statusCode(422);
        String grant = coach.asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"plan:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");

        GivenCohort.joins(Given.aSeeker(), grant, "Ray").statusCode(422);
    }

    @Test
    void aTimeThatIsOverOrFarAwayIsNoneToInviteUntil() {
        for (String time : new String[] {"2020-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
            coach.asks()
                    .body("{\"name\": \"Tuesday group\", \"invitedUntil\": \"" + time + "\"}")
                    .post("/v1/cohorts")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("/invitedUntil"));
        }
    }

    @Test
    void whoLeavesIsGoneWithTheNextRequest() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);

        ray.client().asks().post(ray.path() + "/leave").then().statusCode(200).body("endedBy", is("MEMBER"));

        coach.asks().get(cohort.path() + "/members").then().body("items", empty());
        ray.client().asks().post(ray.path() + "/leave").then().statusCode(409);
        ray.client()
                .patches(ray.client().etagOf(ray.path()), "{\"consents\": [\"PROGRESS\"]}")
                .patch(ray.path())
                .then()
                .statusCode(409);
        GivenCohort.joins(ray.client(), cohort.invitation(), "Ray again").statusCode(201);
        ray.client().asks().get("/v1/cohort-memberships").then().body("items.endedBy", contains("MEMBER", null));
    }

    @Test
    void whatAMemberAgreesToIsChangedAtAnyTime() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);

        ray.client()
                .patches(ray.client().etagOf(ray.path()), "{\"consents\": [\"INTRODUCTIONS\", \"LEAD_POOL\"]}")
                .patch(ray.path())
                .then()
                .statusCode(200)
                .body("displayName", is("Ray"));

        coach.asks()
                .get(cohort.path() + "/members")
                .then()
                .body("items[0].consents", contains("LEAD_POOL", "INTRODUCTIONS"));
        ray.client()
                .asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", ray.client().etagOf(ray.path()))
                .body("{\"consents\": [null], \"displayName\": \"\"}")
                .patch(ray.path())
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/consents/0", "/displayName"));
    }

    @Test
    void aCohortThatIsDeletedEndsItsMemberships() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);

        coach.asks()
                .header("If-Match", coach.etagOf(cohort.path()))
                .delete(cohort.path())
                .then()
                .statusCode(204);

        coach.asks().get(cohort.path()).then().statusCode(404);
        coach.asks().get(cohort.path() + "/members").then().statusCode(404);
        ray.client().asks().get(ray.path()).then().statusCode(200).body("endedBy", is("COACH"));
        GivenCohort.joins(Given.aSeeker(), cohort.invitation(), "Helen").statusCode(422);
    }

    @Test
    void toAnybodyElseThereIsNoSuchCohort() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);
        Member helen = cohort.joinedBy("Helen", Consent.PROGRESS);

        for (Client other : new Client[] {ray.client(), Given.aSeeker()}) {
            other.asks().get(cohort.path()).then().statusCode(404);
            other.asks().get(cohort.path() + "/members").then().statusCode(404);
            other.asks().post(cohort.path() + "/invite").then().statusCode(404);
            other.asks().get(helen.path()).then().statusCode(404);
            other.asks().post(helen.path() + "/leave").then().statusCode(404);
        }
        coach.asks().get(ray.path()).then().statusCode(404);
        coach.asks().get("/v1/cohort-memberships").then().body("items", empty());
        coach.asks().get("/v1/cohorts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoeverWorksForACoachDoesNotSeeTheCohorts() {
        coach.asks()
                .body("{\"name\": \"Assistant\", \"scopes\": [\"cohorts:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("own-scope"));
    }
}
