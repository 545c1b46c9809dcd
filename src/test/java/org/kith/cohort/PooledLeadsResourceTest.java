package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Given;

@QuarkusTest
class PooledLeadsResourceTest {
    private static final String LEADS = "/leads";

    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Member ray = cohort.joinedBy("RayInTheCohort", Consent.LEAD_POOL);
    private final Member helen = cohort.joinedBy("HelenInTheCohort", Consent.LEAD_POOL);

    @Test
    void othersSeeWhatWasWrittenForThemAndNotByWhom() {
        UUID lead = given(ray);

        String seen = helen.client()
                .asks()
                .get(helen.path() + LEADS)
                .then()
                .statusCode(200)
                .body("items.organization", contains("Lakeside Freight"))
                .body("items[0].mine", is(false))
                .body("items[0].leadId", nullValue())
                .extract()
                .asString();
        String one = helen.client()
                .asks()
                .get(at(helen, lead))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (String answer : List.of(seen, one)) {
            for (String hidden : List.of(
                    "RayInTheCohort",
                    "MarkerOfTheRole",
                    "MarkerOfNotes",
                    ray.id().toString(),
                    ray.client().seekerId().toString())) {
                assertThat(answer, not(containsString(hidden)));
            }
        }
    }

    @Test
    void whoeverTakesItHasALeadAndTheGiverHasTheCredit() {
        UUID lead = given(ray);

        String taken = helen.client()
                .asks()
                .post(at(helen, lead) + "/take")
                .then()
                .statusCode(200)
                .body("status", is("TAKEN"))
                .body("givenBy", is("RayInTheCohort"))
                .body("leadId", notNullValue())
                .extract()
                .path("leadId");

        String giver = helen.client()
                .asks()
                .get("/v1/leads/" + taken)
                .then()
                .statusCode(200)
                .body("source.type", is("COHORT"))
                .body("notes", is("Ask at the gate."))
                .extract()
                .path("givenByContactId");
        helen.client().asks().get("/v1/contacts/" + giver).then().body("name", is("RayInTheCohort"));
        String mine = ray.client()
                .asks()
                .get(at(ray, lead))
                .then()
                .statusCode(200)
                .body("takenBy", is("HelenInTheCohort"))
                .body("givenBy", nullValue())
                .extract()
                .path("leadId");
        String to = ray.client()
                .asks()
                .get("/v1/leads/" + mine + "/passes")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].toContactId");
        ray.client().asks().get("/v1/contacts/" + to).then().body("name", is("HelenInTheCohort"));
    }

    @Test
    void theSameMemberIsOneContactHoweverOftenLeadsComeOfThem() {
        for (int i = 0; i < 2; i++) {
            helen.client().asks().post(at(helen, given(ray)) + "/take").then().statusCode(200);
        }

        helen.client().asks().get("/v1/contacts").then().body("items.name", contains("RayInTheCohort"));
        ray.client().asks().get("/v1/contacts").then().body("items.name", contains("HelenInTheCohort"));
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneHasIt() throws Exception {
        Member dana = cohort.joinedBy("DanaInTheCohort", Consent.LEAD_POOL);
        UUID lead = given(ray);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = List.of(
                    both.submit(() -> helen.client()
                            .asks()
                            .post(at(helen, lead) + "/take")
                            .statusCode()),
                    both.submit(() ->
                            dana.client().asks().post(at(dana, lead) + "/take").statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()), containsInAnyOrder(200, 404));
        } finally {
            both.shutdown();
        }
        dana.client().asks().get(dana.path() + LEADS + "?count=true").then().statusCode(200);
    }

    @Test
    void stepsThatLeadNowhereAreRefused() {
        UUID lead = given(ray);
        ray.client().asks().post(at(ray, lead) + "/take").then().statusCode(409).body("code", is("illegal-transition"));
        helen.client().asks().post(at(helen, lead) + "/withdraw").then().statusCode(404);

        ray.client()
                .asks()
                .post(at(ray, lead) + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        ray.client().asks().post(at(ray, lead) + "/withdraw").then().statusCode(409);
        helen.client().asks().post(at(helen, lead) + "/take").then().statusCode(404);
        helen.client().asks().get(at(helen, lead)).then().statusCode(404);
        UUID another = given(ray);
        helen.client().asks().post(at(helen, another) + "/take").then().statusCode(200);
        helen.client().asks().post(at(helen, another) + "/take").then().statusCode(409);
        ray.client().asks().post(at(ray, another) + "/withdraw").then().statusCode(409);
    }

    @Test
    void aLeadThatWasDeletedSinceIsTakenAllTheSame() {
        UUID lead = given(ray);
        String own = "/v1/leads/" + ray.client().asks().get(at(ray, lead)).path("leadId");
        ray.client()
                .asks()
                .header("If-Match", ray.client().etagOf(own))
                .delete(own)
                .then()
                .statusCode(204);

        helen.client().asks().post(at(helen, lead) + "/take").then().statusCode(200);
    }

    @Test
    void whoLeftOrNoLongerAgreesGivesAndTakesNothing() {
        UUID lead = given(ray);
        UUID other = given(ray);
        ray.client()
                .patches(ray.client().etagOf(ray.path()), "{\"consents\": []}")
                .patch(ray.path())
                .then()
                .statusCode(200);

        ray.client().asks().get(ray.path() + LEADS).then().statusCode(404);
        helen.client().asks().get(helen.path() + LEADS).then().body("items", empty());
        helen.client().asks().post(at(helen, lead) + "/take").then().statusCode(404);
        ray.client().asks().post(ray.path() + "/leave").then().statusCode(200);
        helen.client().asks().post(at(helen, other) + "/take").then().statusCode(404);
        ray.client().asks().get(at(ray, lead)).then().statusCode(404);
    }

    @Test
    void outsideTheCohortThereIsNoSuchPool() {
        UUID lead = given(ray);
        Member stranger = GivenCohort.of(Given.aSeeker()).joinedBy("Stranger", Consent.LEAD_POOL);
        Member unwilling = cohort.joinedBy("Unwilling", Consent.PROGRESS);

        stranger.client().asks().get(stranger.path() + LEADS).then().body("items", empty());
        stranger.client().asks().get(at(stranger, lead)).then().statusCode(404);
        stranger.client().asks().post(at(stranger, lead) + "/take").then().statusCode(404);
        stranger.client().asks().post(at(helen, lead) + "/take").then().statusCode(404);
        unwilling.client().asks().get(unwilling.path() + LEADS).then().statusCode(404);
        cohort.coach().asks().get(ray.path() + LEADS).then().statusCode(404);
    }

    @Test
    void onlyALeadOfOnesOwnIsPassedOnWithAWordOnWhatItIs() {
        UUID foreign = helen.client().adds("leads", "{\"role\": \"Dispatcher\"}");
        ray.client()
                .asks()
                .body("{\"leadId\": \"" + foreign + "\", \"role\": \"Dispatcher\"}")
                .post(ray.path() + LEADS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/leadId"));
        ray.client()
                .asks()
                .body("{\"leadId\": \"" + foreign + "\", \"role\": \" \"}")
                .post(ray.path() + LEADS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/organization"));
    }

    private static String at(Member member, UUID lead) {
        return member.path() + LEADS + "/" + lead;
    }

    private static UUID given(Member giver) {
        UUID lead = giver.client().adds("leads", "{\"role\": \"MarkerOfTheRole\", \"notes\": \"MarkerOfNotes\"}");
        String made = giver.client()
                .asks()
                .body("{\"leadId\": \"" + lead
                        + "\", \"organization\": \"Lakeside Freight\", \"text\": \"Ask at the gate.\"}")
                .post(giver.path() + LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(made);
    }
}
