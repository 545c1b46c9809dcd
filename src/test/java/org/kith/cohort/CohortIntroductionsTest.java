package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Given;

@QuarkusTest
class CohortIntroductionsTest {
    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Member ray = cohort.joinedBy("RayWhoAsks", Consent.INTRODUCTIONS);
    private final Member helen = cohort.joinedBy("HelenWhoKnows", Consent.INTRODUCTIONS);
    private final Member dana = cohort.joinedBy("DanaOfTheCohort", Consent.INTRODUCTIONS);

    @Test
    void theAskerLearnsThatThereIsSomebodyAndNothingElse() {
        UUID contact = knows(helen, "Lakeside Freight, Inc.");
        UUID wish = asked("lakeside freight", "ASKED");

        noneOf(
                answers(wish),
                "Helen",
                "Dana",
                "Marker",
                contact.toString(),
                helen.id().toString(),
                seeker(helen));
        UUID request = request(helen);
        helen.client()
                .asks()
                .get(at(helen, request))
                .then()
                .statusCode(200)
                .body("askedBy", is("RayWhoAsks"))
                .body("wish", is("Night shift"));
        dana.client().asks().get(dana.path() + "/introduction-requests").then().body("items", empty());
    }

    @Test
    void whoAgreesIsNamedAndTheRoleOnlyWhereThatWasAgreedToo() {
        knows(helen, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");

        agree(helen, "{}").statusCode(200).body("status", is("AGREED"));

        shown(wish)
                .body("status", is("AGREED"))
                .body("agreedBy", is("HelenWhoKnows"))
                .body("connectorRole", nullValue());
        noneOf(answers(wish), "Marker", seeker(helen), helen.id().toString());
    }

    @Test
    void theRoleIsToldAndNeverTheName() {
        UUID contact = knows(helen, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");

        agree(helen, "{\"shareRole\": true, \"contactId\": \"" + contact + "\"}")
                .statusCode(200);

        shown(wish).body("connectorRole", is("MarkerShiftManager"));
        noneOf(answers(wish), "MarkerOfTheName", contact.toString(), seeker(helen));
    }

    @Test
    void aNoShowsNothingButNotNow() {
        knows(helen, "Lakeside Freight");
        knows(dana, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");
        String before = ray.client().etagOf(ray.path() + "/introductions/" + wish);

        helen.client()
                .asks()
                .post(at(helen, request(helen)) + "/decline")
                .then()
                .statusCode(200);

        shown(wish).body("status", is("ASKED"));
        assertThat(ray.client().etagOf(ray.path() + "/introductions/" + wish), is(before));
        dana.client().asks().post(at(dana, request(dana)) + "/decline").then().statusCode(200);
        shown(wish).body("status", is("NOT_NOW")).body("agreedBy", nullValue());
        noneOf(answers(wish), "Helen", "Dana", "Marker", "DECLINED");
    }

    @Test
    void oneWhoAgreesIsEnough() {
        knows(helen, "Lakeside Freight");
        knows(dana, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");
        UUID other = request(dana);

        agree(helen, "{}").statusCode(200);

        dana.client().asks().get(at(dana, other)).then().body("status", is("LAPSED"));
        dana.client().asks().post(at(dana, other) + "/decline").then().statusCode(409);
        helen.client()
                .asks()
                .post(at(helen, request(helen)) + "/decline")
                .then()
                .statusCode(409);
        agree(helen, "{}").statusCode(409).body("code", is("illegal-transition"));
        ray.client()
                .asks()
                .post(ray.path() + "/introductions/" + wish + "/withdraw")
                .then()
                .statusCode(409);
    }

    @Test
    void whereTwoAreLeftSomebodyWouldBeAName() {
        knows(helen, "Lakeside Freight");
        dana.client().asks().post(dana.path() + "/leave").then().statusCode(200);

        asked("Lakeside Freight", "NOBODY");
        helen.client()
                .asks()
                .get(helen.path() + "/introduction-requests")
                .then()
                .body("items", empty());
    }

    @Test
    void onlyThoseWhoAgreedAreLookedAt() {
        Member silent = cohort.joinedBy("Silent", Consent.LEAD_POOL);
        knows(silent, "Lakeside Freight");
        knows(helen, "Freight Brothers");

        asked("Lakeside Freight", "NOBODY");
        silent.client()
                .asks()
                .get(silent.path() + "/introduction-requests")
                .then()
                .statusCode(404);
        silent.client().asks().get(silent.path() + "/introductions").then().statusCode(404);
    }

    @Test
    void whoLeavesIsAskedNoMoreAndNamedNoMore() {
        knows(helen, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");
        UUID request = request(helen);
        agree(helen, "{}").statusCode(200);

        helen.client().asks().post(helen.path() + "/leave").then().statusCode(200);

        shown(wish).body("status", is("NOT_NOW")).body("agreedBy", nullValue());
        helen.client().asks().get(at(helen, request)).then().statusCode(404);
    }

    @Test
    void aWishThatIsTakenBackNeedsNoAnswer() {
        knows(helen, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");

        ray.client()
                .asks()
                .post(ray.path() + "/introductions/" + wish + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        agree(helen, "{}").statusCode(409);
    }

    @Test
    void aRoleIsThatOfAContactWhoIsThere() {
        knows(helen, "Lakeside Freight");
        UUID elsewhere = knows(helen, "Riverside Co-op");
        asked("Lakeside Freight", "ASKED");

        agree(helen, "{\"shareRole\": true}").statusCode(422).body("errors[0].pointer", is("/contactId"));
        agree(helen, "{\"shareRole\": true, \"contactId\": \"" + elsewhere + "\"}")
                .statusCode(422)
                .body("errors[0].code", is("no-role"));
    }

    @Test
    void othersOfTheCohortSeeNeitherTheWishNorTheRequest() {
        knows(helen, "Lakeside Freight");
        UUID wish = asked("Lakeside Freight", "ASKED");
        UUID request = request(helen);

        dana.client().asks().get(dana.path() + "/introductions/" + wish).then().statusCode(404);
        dana.client().asks().get(at(dana, request)).then().statusCode(404);
        dana.client().asks().post(at(dana, request) + "/decline").then().statusCode(404);
        ray.client().asks().get(at(ray, request)).then().statusCode(404);
        cohort.coach().asks().get(ray.path() + "/introductions/" + wish).then().statusCode(404);
    }

    @Test
    void nobodyReadsTheNetworksOfTheOthersByAskingOn() {
        for (int i = 0; i < 20; i++) {
            asked("Company " + i, "NOBODY");
        }

        wish("Company 21").statusCode(409).body("code", is("over-limit"));
    }

    private UUID asked(String organization, String status) {
        return UUID.fromString(wish(organization)
                .statusCode(201)
                .body("status", is(status))
                .extract()
                .path("id"));
    }

    private ValidatableResponse wish(String organization) {
        return ray.client()
                .asks()
                .body("{\"organization\": \"" + organization + "\", \"wish\": \"Night shift\"}")
                .post(ray.path() + "/introductions")
                .then();
    }

    private ValidatableResponse shown(UUID wish) {
        return ray.client()
                .asks()
                .get(ray.path() + "/introductions/" + wish)
                .then()
                .statusCode(200);
    }

    /** All that the asker can read about it. */
    private String answers(UUID wish) {
        return shown(wish).extract().asString()
                + ray.client().asks().get(ray.path() + "/introductions").asString()
                + ray.client().asks().get(ray.path() + "/introduction-requests").asString();
    }

    private static void noneOf(String answer, String... hidden) {
        for (String one : hidden) {
            assertThat(answer, not(containsString(one)));
        }
    }

    private static String seeker(Member member) {
        return member.client().seekerId().toString();
    }

    private static ValidatableResponse agree(Member member, String body) {
        return member.client()
                .asks()
                .body(body)
                .post(at(member, request(member)) + "/agree")
                .then();
    }

    private static UUID request(Member member) {
        List<String> ids = member.client()
                .asks()
                .get(member.path() + "/introduction-requests")
                .then()
                .statusCode(200)
                .body("items.askedBy", contains("RayWhoAsks"))
                .extract()
                .path("items.id");
        return UUID.fromString(ids.get(0));
    }

    private static String at(Member member, UUID request) {
        return member.path() + "/introduction-requests/" + request;
    }

    private static UUID knows(Member member, String organization) {
        return member.client()
                .adds(
                        "contacts",
                        "{\"name\": \"MarkerOfTheName\", \"affiliations\": [{\"organization\": \"" + organization
                                + "\", \"title\": \"MarkerShiftManager\"}]}");
    }
}
