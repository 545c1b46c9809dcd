package org.kith.pool;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.Consent;
import org.kith.cohort.GivenCohort;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class PooledPathsResourceTest {
    /** Begin, enter, the membership, to the cohort, the versions, and back, the time zone, commit. */
    private static final int STATEMENTS = 8;

    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Member ray = cohort.joinedBy("Ray", Consent.POOLED_PATHS, Consent.INTRODUCTIONS);
    private final Member helen = cohort.joinedBy("MarkerHelen", Consent.POOLED_PATHS, Consent.INTRODUCTIONS);
    private final Member dana = cohort.joinedBy("MarkerDana", Consent.POOLED_PATHS, Consent.INTRODUCTIONS);

    @Test
    void somebodyInTheCohortKnowsSomebodyThereAndNobodyIsNamed() {
        UUID contact = at(helen, "MarkerContact", "Lakeside Freight, Inc.", "'tieStrength': 0.8");

        ValidatableResponse paths = paths("lakeside freight")
                .body("items.rule", contains("THROUGH_THE_COHORT"))
                .body("items[0].hops", is(2))
                .body("items[0].people.type", contains("FELLOW_MEMBER", "SOMEBODY"))
                .body("items[0].people.name", contains(null, null))
                .body("items[0].suggestedAction.method", is("POST"))
                .body("reason", nullValue());
        strength(paths, 0.4);
        noneOf(
                paths.extract().asString(),
                "Marker",
                contact.toString(),
                helen.id().toString(),
                helen.client().seekerId().toString());
        String action = paths.extract().path("items[0].suggestedAction.path");
        ray.client()
                .asks()
                .body("{\"organization\": \"lakeside freight\"}")
                .post(action)
                .then()
                .statusCode(201)
                .body("status", is("ASKED"));
    }

    @Test
    void nobodyLearnsWhoAsked() {
        at(helen, "Boss", "Lakeside Freight", "");
        paths("Lakeside Freight").body("items", hasSize(1));

        String audit = helen.client().asks().get("/v1/audit").asString();
        noneOf(audit, "findPooledPaths", ray.client().seekerId().toString());
    }

    @Test
    void aPersonWhomTwoKnowIsOneByAnAddress() {
        UUID own = ray.client().adds("contacts", json("'name': 'Sue Marlow', 'tieStrength': 0.9, " + email("sue")));
        UUID same = helen.client().adds("contacts", json("'name': 'MarkerSue', " + email("SUE")));
        UUID there = at(helen, "MarkerBoss", "Lakeside Freight", "'tieStrength': 0.1");
        knows(helen, same, there, 0.7);

        ValidatableResponse paths = paths("Lakeside Freight")
                .body("items[0].rule", is("THROUGH_A_CONTACT"))
                .body("items[0].people.type", contains("CONTACT", "SOMEBODY"))
                .body("items[0].people[0].contactId", is(own.toString()))
                .body("items[0].people[0].name", is("Sue Marlow"))
                .body("items[0].suggestedAction.path", is("/v1/contacts/" + own));
        strength(paths, 0.63);
        noneOf(paths.extract().asString(), "Marker", there.toString(), same.toString());
    }

    @Test
    void anAddressThatManyShareMakesNobodyTheSame() {
        ray.client().adds("contacts", json("'name': 'Sue Marlow', " + email("office")));
        helen.client().adds("contacts", json("'name': 'One', " + email("office")));
        helen.client().adds("contacts", json("'name': 'Other', " + email("office")));
        at(helen, "Boss", "Lakeside Freight", "");

        paths("Lakeside Freight").body("items.rule", contains("THROUGH_THE_COHORT"));
    }

    @Test
    void ownPathsKeepTheirNamesUntilOthersKnowMore() {
        UUID sue = ray.client().adds("contacts", json("'name': 'Sue Marlow', 'tieStrength': 0.9, " + email("sue")));
        UUID boss = ray.client().adds("contacts", json("'name': 'Own Boss', 'tieStrength': 0.1, " + email("boss")));
        affiliate(ray, boss, "Lakeside Freight");
        knows(ray, sue, boss, 0.5);
        paths("Lakeside Freight")
                .body("items[0].rule", is("OWN"))
                .body("items[0].people.name", contains("Sue Marlow", "Own Boss"));

        UUID same = helen.client().adds("contacts", json("'name': 'MarkerSue', " + email("sue")));
        UUID sameBoss = helen.client().adds("contacts", json("'name': 'MarkerBoss', " + email("boss")));
        knows(helen, same, sameBoss, 0.9);

        ValidatableResponse paths = paths("Lakeside Freight")
                .body("items[0].rule", is("THROUGH_A_CONTACT"))
                .body("items[0].people.name", contains("Sue Marlow", null));
        strength(paths, 0.81);
    }

    @Test
    void whereOnlyOthersKnowThatSomebodyIsThereNotEvenAnOwnContactIsNamed() {
        ray.client().adds("contacts", json("'name': 'Sue Marlow', 'tieStrength': 0.9, " + email("sue")));
        UUID same = helen.client().adds("contacts", json("'name': 'MarkerSue', 'tieStrength': 0.1, " + email("sue")));
        affiliate(helen, same, "Lakeside Freight");

        ValidatableResponse paths = paths("Lakeside Freight")
                .body("items[0].rule", is("THROUGH_THE_COHORT"))
                .body("items[0].people.type", contains("SOMEBODY"))
                .body("items[0].suggestedAction.method", is("POST"));
        strength(paths, 0.9);
        noneOf(paths.extract().asString(), "Sue", "Marker");
    }

    @Test
    void aConsentThatIsTakenBackHoldsAtOnce() {
        at(helen, "Boss", "Lakeside Freight", "");
        Member fourth = cohort.joinedBy("Fourth", Consent.POOLED_PATHS);
        paths("Lakeside Freight").body("items", hasSize(1));

        String etag = helen.client().etagOf(helen.path());
        helen.client()
                .patches(etag, "{\"consents\": [\"INTRODUCTIONS\"]}")
                .patch(helen.path())
                .then()
                .statusCode(200);

        paths("Lakeside Freight").body("items", empty()).body("because[0].fact", is("OUT_OF_REACH"));
        helen.client()
                .asks()
                .queryParam("organization", "Lakeside Freight")
                .get(helen.path() + "/paths")
                .then()
                .statusCode(404);
        fourth.client().asks().post(fourth.path() + "/leave").then().statusCode(200);
        paths("Lakeside Freight")
                .body("items", empty())
                .body("reason", is("NOTHING_VISIBLE"))
                .body("because[0].fact", is("TOO_FEW_POOL"));
    }

    @Test
    void whateverAMemberChangesIsSeenByTheNextQuestion() {
        paths("Lakeside Freight").body("items", empty());
        UUID contact = at(helen, "Boss", "Lakeside Freight", "'tieStrength': 0.5");
        strength(paths("Lakeside Freight"), 0.25);

        patch(helen, "/v1/contacts/" + contact, "{\"tieStrength\": 0.9}");
        strength(paths("Lakeside Freight"), 0.45);

        String organization =
                helen.client().asks().get("/v1/contacts/" + contact).path("affiliations[0].organizationId");
        patch(helen, "/v1/organizations/" + organization, "{\"name\": \"Riverside Haulage\"}");
        paths("Lakeside Freight").body("items", empty());
        paths("Riverside Haulage").body("items", hasSize(1));

        patch(helen, "/v1/contacts/" + contact, "{\"comfortableAsking\": false}");
        paths("Riverside Haulage").body("items", empty());
    }

    @Test
    void somebodyUnnamedIsReachedTooAndPathsBeginInTheCohortOnceOnly() {
        UUID friend = helen.client().adds("contacts", json("'name': 'MarkerFriend', 'tieStrength': 0.8"));
        UUID lakeside = helen.client().addsOrganization("Lakeside Freight");
        helen.client()
                .adds(
                        "relationships",
                        json("'contactId': '" + friend + "', 'organizationId': '" + lakeside
                                + "', 'role': 'CTO', 'kind': 'CLIENT', 'strength': 0.5"));

        ValidatableResponse paths = paths("Lakeside Freight")
                .body("items", hasSize(1))
                .body("items[0].people.type", contains("FELLOW_MEMBER", "SOMEBODY", "SOMEBODY"))
                .body("items[0].suggestedAction", nullValue());
        strength(paths, 0.2);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws Exception {
        at(helen, "Boss", "Lakeside Freight", "");
        paths("Lakeside Freight");

        assertThat(Wire.statementsOf(() -> paths("Lakeside Freight")).size(), is(STATEMENTS));
    }

    @Test
    void aQuestionHasToNameAnOrganization() {
        ray.client()
                .asksWrongly()
                .get(ray.path() + "/paths")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("required"));
    }

    private ValidatableResponse paths(String organization) {
        return ray.client()
                .asks()
                .queryParam("organization", organization)
                .get(ray.path() + "/paths")
                .then()
                .statusCode(200);
    }

    private static UUID at(Member member, String name, String organization, String more) {
        UUID contact =
                member.client().adds("contacts", json("'name': '" + name + "'" + (more.isEmpty() ? "" : ", " + more)));
        affiliate(member, contact, organization);
        return contact;
    }

    private static void affiliate(Member member, UUID contact, String organization) {
        UUID id = member.client().addsOrganization(organization);
        patch(member, "/v1/contacts/" + contact, json("'affiliations': [{'organizationId': '" + id + "'}]"));
    }

    private static void patch(Member member, String path, String body) {
        Client client = member.client();
        client.patches(client.etagOf(path), body).patch(path).then().statusCode(200);
    }

    private static void knows(Member member, UUID one, UUID other, double strength) {
        member.client()
                .adds(
                        "relationships",
                        json("'contactId': '" + one + "', 'otherContactId': '" + other + "', 'kind': 'FRIEND',"
                                + " 'strength': " + strength));
    }

    private static String email(String name) {
        return "'emails': [{'address': '" + name + "@example.org'}]";
    }

    private static String json(String members) {
        String text = members.replace('\'', '"');
        return text.startsWith("{") ? text : "{" + text + "}";
    }

    private static void strength(ValidatableResponse paths, double expected) {
        double strength = ((Number) paths.extract().path("items[0].strength")).doubleValue();
        assertThat(strength, closeTo(expected, 1e-6));
    }

    private static void noneOf(String answer, String... hidden) {
        for (String one : hidden) {
            assertThat(answer, not(containsString(one)));
        }
    }
}
