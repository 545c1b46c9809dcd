package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Client;
import org.kith.given.Given;

/** What a coach can do about members and leads that do not fit, and how little is to be seen for that. */
@QuarkusTest
class ModerationTest {
    private final Client coach = Given.aSeeker();
    private final GivenCohort cohort = GivenCohort.of(coach);
    private final Member ray = cohort.joinedBy("RayInTheCohort", Consent.LEAD_POOL, Consent.PROGRESS);
    private final Member helen = cohort.joinedBy("HelenInTheCohort", Consent.LEAD_POOL);

    @Test
    void whoIsRemovedIsGoneWithTheNextRequest() {
        UUID given = ray.gives("Dispatcher");

        coach.asks().delete(at("/members/", ray.id())).then().statusCode(204);

        coach.asks().get(cohort.path() + "/members").then().body("items.displayName", contains("HelenInTheCohort"));
        ray.client().asks().get(ray.path()).then().statusCode(200).body("endedBy", is("COACH"));
        ray.client().asks().get(ray.path() + "/leads").then().statusCode(404);
        ray.client().asks().post(ray.path() + "/leave").then().statusCode(409);
        helen.client().asks().get(helen.path() + "/leads/" + given).then().statusCode(404);
        coach.asks().delete(at("/members/", ray.id())).then().statusCode(404);
        GivenCohort.joins(ray.client(), cohort.invitation(), "Ray again").statusCode(201);
    }

    @Test
    void nobodyElseRemovesAMember() {
        GivenCohort other = GivenCohort.of(coach);

        for (Client client : List.of(helen.client(), ray.client(), Given.aSeeker())) {
            client.asks().delete(at("/members/", ray.id())).then().statusCode(404);
        }
        coach.asks().delete(other.path() + "/members/" + ray.id()).then().statusCode(404);

        ray.sees("leads");
    }

    @Test
    void theCoachSeesWhatWasWrittenForTheOthersAndNotByWhomOrWhoTookIt() {
        UUID taken = ray.gives("Clerk");
        helen.does("leads/" + taken + "/take");
        ray.does("leads/" + ray.gives("Taken back") + "/withdraw");
        UUID open = ray.gives("Dispatcher");

        String list = coach.asks()
                .get(cohort.path() + "/leads")
                .then()
                .statusCode(200)
                .body("items.role", contains("Dispatcher", "Clerk"))
                .body("items.status", contains("OPEN", "TAKEN"))
                .extract()
                .asString();
        String one = coach.asks()
                .get(at("/leads/", taken))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        for (String hidden :
                List.of("InTheCohort", ray.id().toString(), helen.id().toString(), seeker(ray), seeker(helen))) {
            assertThat(list + one, not(containsString(hidden)));
        }
        coach.asks()
                .get(cohort.path() + "/leads?status=OPEN&count=true")
                .then()
                .body("items.id", contains(open.toString()))
                .body("page.total", is(1));
    }

    @Test
    void theAuditTellsTheCoachNoMoreThanTheCohortDoes() {
        ray.sees("leads");
        UUID given = ray.gives("Dispatcher");
        helen.does("leads/" + given + "/take");
        ray.does("leads/" + ray.gives("Clerk") + "/withdraw");

        String seen = coach.asks()
                .get("/v1/audit?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        for (String hidden :
                List.of(ray.id().toString(), helen.id().toString(), seeker(ray), seeker(helen), given.toString())) {
            assertThat(seen, not(containsString(hidden)));
        }
        ray.client().asks().get("/v1/audit").then().body("items.operation", hasItem("createPooledLead"));
    }

    @Test
    void whoWasNotAskedIsNotToldByTheAuditThatSomebodyWas() {
        Member dana = cohort.joinedBy("Dana", Consent.INTRODUCTIONS);
        cohort.joinedBy("Norma", Consent.INTRODUCTIONS);
        Member otto = cohort.joinedBy("Otto", Consent.INTRODUCTIONS);
        dana.adds("introductions", "{\"organization\": \"Lakeside Freight\"}");

        otto.client()
                .asks()
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.operation", not(hasItem("createCohortIntroduction")));
    }

    @Test
    void whoNoLongerAgreesIsNotShownAndNobodyWhileOneAgreesAlone() {
        UUID given = ray.gives("Dispatcher");
        agreesToNothing(helen);

        coach.asks().get(cohort.path() + "/leads").then().statusCode(200).body("items", empty());
        coach.asks().get(at("/leads/", given)).then().statusCode(404);
        cohort.joinedBy("Dana", Consent.LEAD_POOL);
        coach.asks().get(at("/leads/", given)).then().statusCode(200);
        cohort.joinedBy("Norma", Consent.LEAD_POOL);
        agreesToNothing(ray);
        coach.asks().get(cohort.path() + "/leads").then().body("items", empty());
        coach.asks().post(at("/leads/", given) + "/remove").then().statusCode(404);
    }

    @Test
    void whatTheCoachTakesOutIsTakenByNobody() {
        UUID given = ray.gives("Dispatcher");

        coach.asks()
                .post(at("/leads/", given) + "/remove")
                .then()
                .statusCode(200)
                .body("status", is("REMOVED"));

        ray.sees("leads/" + given).body("status", is("REMOVED"));
        ray.client()
                .asks()
                .post(ray.path() + "/leads/" + given + "/withdraw")
                .then()
                .statusCode(409);
        helen.client().asks().get(helen.path() + "/leads/" + given).then().statusCode(404);
        helen.client()
                .asks()
                .post(helen.path() + "/leads/" + given + "/take")
                .then()
                .statusCode(404);
        coach.asks().post(at("/leads/", given) + "/remove").then().statusCode(409);
    }

    @Test
    void whatSomebodyTookIsTheirs() {
        UUID given = ray.gives("Dispatcher");
        helen.does("leads/" + given + "/take");

        coach.asks()
                .post(at("/leads/", given) + "/remove")
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
    }

    @Test
    void nobodyElseSeesOrRemovesTheLeads() {
        UUID given = ray.gives("Dispatcher");
        GivenCohort other = GivenCohort.of(coach);

        for (Client client : List.of(helen.client(), ray.client(), Given.aSeeker())) {
            client.asks().get(cohort.path() + "/leads").then().statusCode(404);
            client.asks().post(at("/leads/", given) + "/remove").then().statusCode(404);
        }
        coach.asks().post(other.path() + "/leads/" + given + "/remove").then().statusCode(404);
        helen.does("leads/" + given + "/take");
    }

    private String at(String collection, UUID id) {
        return cohort.path() + collection + id;
    }

    private static String seeker(Member member) {
        return member.client().seekerId().toString();
    }

    private static void agreesToNothing(Member member) {
        member.client()
                .patches(member.client().etagOf(member.path()), "{\"consents\": []}")
                .patch(member.path())
                .then()
                .statusCode(200);
    }
}
