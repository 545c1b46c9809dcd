package org.kith.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class CoverageResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void anEmptyNetworkSaysSoInEveryPart() {
        ValidatableResponse answer = coverage("")
                .body("asOf", is("2026-03-02"))
                .body("searchId", nullValue())
                .body("reason", is("NOTHING_THERE"))
                .body("circles.circlesInUse", is(0))
                .body("circles.target", is(8))
                .body("circles.items", hasSize(23))
                .body("circles.items.rule.unique()", contains("CIRCLE_EMPTY"))
                .body("circles.items[0].suggestedAction.path", is("/v1/prompts"))
                .body("groups.reason", is("NOTHING_THERE"))
                .body("industries.reason", is("NOTHING_THERE"))
                .body("employers.reason", is("NOTHING_THERE"))
                .body("employers.target", is(40))
                .body("resting.reason", is("NOTHING_THERE"))
                .body("employment.asksPercent", nullValue())
                .body("concentration.circle", nullValue())
                .body("leads.open", is(0))
                .body("leads.target", is(10));
        send(answer, "circles.items[0].suggestedAction", 200);
    }

    @Test
    void aCircleIsInUseOnceSomebodyOfItWasAskedOrMetInThisSearch() {
        UUID ray = adds("Ray", "'circle': 'FRIEND'");
        adds("Sue", "'circle': 'FRIEND'");
        UUID zoe = adds("Zoe", "'circle': 'NEIGHBOR'");
        UUID old = adds("Old", "'circle': 'TEACHER'");
        met(old, "2025-05-02T12:00:00Z");
        searches("");
        asks(ray, "2026-02-20T15:00:00Z");
        met(zoe, "2026-02-25T15:00:00Z");

        ValidatableResponse answer = coverage("")
                .body("circles.circlesInUse", is(2))
                .body("reason", nullValue())
                .body("words", containsString("2 of the 8"));
        circle(answer, "FRIEND", "contacts", 2);
        circle(answer, "FRIEND", "asked", 1);
        circle(answer, "FRIEND", "inTouch", 1);
        circle(answer, "FRIEND", "suggestedAction", null);
        circle(answer, "NEIGHBOR", "rule", "CIRCLE_LIT");
        circle(answer, "TEACHER", "rule", "CIRCLE_DARK");
        circle(answer, "TEACHER", "suggestedAction.path", "/v1/suggestions?circle=TEACHER");
        circle(answer, "FAMILY", "rule", "CIRCLE_EMPTY");
        circle(coverage("?asOf=2026-02-22"), "NEIGHBOR", "rule", "CIRCLE_DARK");
        circle(coverage("?asOf=2025-12-22"), "TEACHER", "rule", "CIRCLE_LIT");
    }

    @Test
    void aDarkGroupOpensThroughItsGatewayPerson() {
        UUID ray = adds("Ray", "");
        UUID sue = adds("Sue", "");
        UUID club = ann.addsGroup("Rowing club");
        UUID gym = ann.adds("groups", json("{'name': 'Gym', 'kind': 'GYM', 'gatewayContactId': '" + ray + "'}"));
        joins(club, sue);
        met(sue, "2026-02-25T15:00:00Z");

        ValidatableResponse answer = coverage("")
                .body("groups.total", is(2))
                .body("groups.lit", is(1))
                .body("groups.items.name", contains("Gym", "Rowing club"))
                .body("groups.items.rule", contains("GROUP_DARK", "GROUP_LIT"))
                .body("groups.items[0].groupId", is(gym.toString()))
                .body("groups.items[0].gateway.name", is("Ray"))
                .body("groups.items[0].suggestedAction.body.contactId", is(ray.toString()))
                .body("groups.items[1].inTouch", is(1))
                .body("groups.items[1].suggestedAction", nullValue());
        send(answer, "groups.items[0].suggestedAction", 201);
    }

    @Test
    void anIndustryIsLitByWhoeverIsThereOnTheDate() {
        searches("'industries': ['Transport', 'Énergie'], ");
        UUID freight = ann.adds("organizations", json("{'name': 'Lakeside Freight', 'industry': 'TRANSPORT'}"));
        UUID ray = adds("Ray", at(freight, "2026-02-01", null));

        ValidatableResponse answer = coverage("")
                .body("industries.total", is(2))
                .body("industries.lit", is(1))
                .body("industries.items.industry", contains("Transport", "Énergie"))
                .body("industries.items.people", contains(1, 0))
                .body("industries.items.organizations", contains(1, 0))
                .body("industries.items[1].rule", is("INDUSTRY_DARK"))
                .body("industries.items[1].suggestedAction.body.contactId", is(ray.toString()));
        send(answer, "industries.items[1].suggestedAction", 201);
        coverage("?asOf=2026-01-31").body("industries.lit", is(0));
    }

    @Test
    void targetEmployersAreLitByWhomAndThroughHowMany() {
        UUID search = searches("");
        UUID first = ann.addsOrganization("Lakeside Freight");
        UUID second = ann.addsOrganization("Hillside Bakery");
        UUID third = ann.addsOrganization("Riverside Mill");
        UUID fourth = ann.addsOrganization("Seaside Yard");
        target(search, first, 3);
        target(search, second, 5);
        target(search, third, 4);
        target(search, fourth, 2);
        UUID ray = adds("Ray", at(first, null, null) + ", 'tieStrength': 0.2");
        adds("Sue", at(first, "2025-01-01", "2026-02-28") + ", 'tieStrength': 0.4");
        adds("Zoe", at(third, null, "2024-01-01"));
        UUID eve = adds("Eve", "");
        ann.adds(
                "relationships",
                json("{'contactId': '" + eve + "', 'organizationId': '" + second
                        + "', 'role': 'Head baker', 'kind': 'KNOWS'}"));
        ann.adds(
                "relationships",
                json("{'contactId': '" + ray + "', 'otherContactId': '" + eve + "', 'kind': 'FRIEND'}"));

        ValidatableResponse answer = coverage("")
                .body("employers.total", is(4))
                .body("employers.lit", is(1))
                .body("employers.litTarget", is(20))
                .body(
                        "employers.items.name",
                        contains("Hillside Bakery", "Riverside Mill", "Lakeside Freight", "Seaside Yard"))
                .body(
                        "employers.items.rule",
                        contains("EMPLOYER_ONE_STEP_AWAY", "EMPLOYER_ONCE", "EMPLOYER_LIT", "EMPLOYER_DARK"))
                .body("employers.items.people", contains(0, 0, 1, 0))
                .body("employers.items.past", contains(0, 1, 1, 0))
                .body("employers.items.oneStepAway", contains(1, 0, 1, 0))
                .body("employers.items[2].contacts.name", contains("Ray"))
                .body("employers.items[0].suggestedAction.body.kind", is("INTRODUCTION"))
                .body("employers.items[0].suggestedAction.body.contactId", is(eve.toString()))
                .body("employers.items[3].suggestedAction.path", is("/v1/suggestions"));
        send(answer, "employers.items[0].suggestedAction", 201);
        send(answer, "employers.items[1].suggestedAction", 201);
        send(answer, "employers.items[3].suggestedAction", 200);
        coverage("?asOf=2026-02-28").body("employers.items[2].contacts.name", contains("Sue", "Ray"));
    }

    @Test
    void asksToTheUnemployedAloneAreToldAndWhoIsUnknownCountsAsNeither() {
        for (int i = 0; i < 4; i++) {
            asks(adds("Ray", "'employmentStatus': 'UNEMPLOYED'"), "2026-02-20T15:00:00Z");
        }
        UUID employed = adds("Sue", "'employmentStatus': 'EMPLOYED'");
        asks(employed, "2026-02-21T15:00:00Z");
        asks(adds("Zoe", ""), "2026-02-21T15:00:00Z");
        met(employed, "2026-02-25T15:00:00Z");

        ValidatableResponse answer = coverage("")
                .body("employment.asks", is(5))
                .body("employment.asksToNotUnemployed", is(1))
                .body("employment.asksPercent", is(20))
                .body("employment.interactionsPercent", is(100))
                .body("employment.items.find { it.status == 'UNKNOWN' }.asks", is(1))
                .body("employment.items.find { it.status == 'EMPLOYED' }.interactions", is(1))
                .body("employment.warning.rule", is("EMPLOYED_SHARE"))
                .body("employment.warning.because[0].about", hasSize(5));
        send(answer, "employment.warning.suggestedAction", 200);
        coverage("?asOf=2026-02-19").body("employment.warning", nullValue());
    }

    @Test
    void whenAsksGoToOneCircleOrGroupThatIsTold() {
        UUID club = ann.addsGroup("Rowing club");
        for (int i = 0; i < 4; i++) {
            UUID ray = adds("Ray", "'circle': 'FRIEND'");
            joins(club, ray);
            asks(ray, "2026-02-20T15:00:00Z");
        }
        asks(adds("Sue", "'circle': 'NEIGHBOR'"), "2026-02-21T15:00:00Z");

        ValidatableResponse answer = coverage("")
                .body("concentration.asks", is(5))
                .body("concentration.circle.circle", is("FRIEND"))
                .body("concentration.circle.percent", is(80))
                .body("concentration.group.name", is("Rowing club"))
                .body("concentration.group.percent", is(80))
                .body("concentration.warnings.rule", contains("CONCENTRATION", "CONCENTRATION"));
        send(answer, "concentration.warnings[0].suggestedAction", 200);
        searches("'policy': {'concentrationPercent': 80}, ");
        coverage("").body("concentration.warnings", empty());
    }

    @Test
    void aStringAtRestIsToldWithWhatHangsInItsPlace() {
        UUID ray = adds("Ray", "'circle': 'FRIEND'");
        UUID sue = adds("Sue", "'circle': 'FRIEND'");
        UUID zoe = adds("Zoe", "'circle': 'FRIEND'");
        UUID declined = asks(ray, "2026-02-20T15:00:00Z");
        ann.asks()
                .body(json("{'occurredAt': '2026-02-24T15:00:00Z'}"))
                .post("/v1/asks/{id}/decline", declined)
                .then()
                .statusCode(200);
        ann.asks().body("{}").post("/v1/contacts/{id}/rest", zoe).then().statusCode(200);

        ValidatableResponse answer = coverage("")
                .body("resting.total", is(2))
                .body("resting.replaced", is(0))
                .body("resting.items.rule", contains("CONTACT_RESTS", "ASK_DECLINED"))
                .body("resting.items[1].since", is("2026-02-24"))
                .body("resting.items[1].words", is("Ray said no on February 24, 2026, which is ordinary."))
                .body("resting.items[1].suggestedAction.path", is("/v1/suggestions?replacementFor=" + declined));
        send(answer, "resting.items[0].suggestedAction", 200);
        send(answer, "resting.items[1].suggestedAction", 200);
        coverage("?asOf=2026-02-23").body("resting.total", is(0));

        UUID instead = ann.adds("asks", json("{'contactId': '" + sue + "', 'replacesAskId': '" + declined + "'}"));
        coverage("")
                .body("resting.replaced", is(1))
                .body("resting.items[1].replacedByAskId", is(instead.toString()))
                .body("resting.items[1].suggestedAction", nullValue())
                .body("resting.items[1].because.words", hasItem("You turned to Sue in this place."));
    }

    @Test
    void leadsAreCountedAsTheyStoodAgainstTheTarget() {
        searches("'targets': {'openLeads': 2}, ");
        UUID rumor = lead("'stage': 'RUMORED', ");
        lead("'source': {'type': 'POSTING'}, ");

        coverage("")
                .body("leads.open", is(2))
                .body("leads.notAdvertised", is(1))
                .body("leads.notAdvertisedPercent", is(50))
                .body("leads.rule", is("LEADS_AT_TARGET"))
                .body("leads.suggestedAction", nullValue());
        ann.asks().body("{}").post("/v1/leads/{id}/close", rumor).then().statusCode(200);
        send(
                coverage("").body("leads.open", is(1)).body("leads.rule", is("LEADS_BELOW_TARGET")),
                "leads.suggestedAction",
                200);
        coverage("?asOf=2026-03-01").body("leads.open", is(2));
        coverage("?asOf=2026-02-09").body("leads.open", is(0));
    }

    @Test
    void archivedContactsLightNothing() {
        UUID ray = adds("Ray", "'circle': 'FRIEND'");
        asks(ray, "2026-02-20T15:00:00Z");
        ann.asks().post("/v1/contacts/{id}/archive", ray).then().statusCode(200);

        circle(coverage(""), "FRIEND", "rule", "CIRCLE_EMPTY");
    }

    @Test
    void itIsToldInSpanishToo() {
        adds("Ray", "'circle': 'FRIEND'");

        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/coverage")
                .then()
                .statusCode(200)
                .header("Content-Language", is("es"))
                .body("circles.items[1].words", containsString("tus amistades"));
    }

    @Test
    void itTakesAFewStatementsHoweverManyThereAre() throws Exception {
        UUID search = searches("'industries': ['Transport'], ");
        for (int i = 0; i < 6; i++) {
            UUID organization = ann.addsOrganization("Yard " + i);
            target(search, organization, 3);
            joins(ann.addsGroup("Club " + i), adds("Ray", at(organization, null, null) + ", 'circle': 'FRIEND'"));
        }
        ann.asks().get("/v1/coverage");

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/coverage"));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    @Test
    void whoMayNotReadThePlanIsRefused() {
        Given.aSeekerWith("contacts:read").asks().get("/v1/coverage").then().statusCode(403);
    }

    private ValidatableResponse coverage(String query) {
        return ann.asks().get("/v1/coverage" + query).then().statusCode(200);
    }

    private static void circle(ValidatableResponse answer, String circle, String member, Object value) {
        answer.body("circles.items.find { it.circle == '" + circle + "' }." + member, is(value));
    }

    private void send(ValidatableResponse answer, String path, int status) {
        Map<String, Object> action = answer.extract().path(path);
        assertThat(path, action, is(notNullValue()));
        var request = ann.asks();
        if (action.get("body") != null) {
            request.body(action.get("body"));
        }
        request.request((String) action.get("method"), (String) action.get("path"))
                .then()
                .statusCode(status);
    }

    private UUID searches(String members) {
        return ann.adds("searches", json("{" + members + "'reason': 'JOBLESS', 'startedOn': '2026-01-12'}"));
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private static String at(UUID organization, String from, String to) {
        return "'affiliations': [{'organizationId': '" + organization + "'"
                + (from == null ? "" : ", 'startedOn': '" + from + "'")
                + (to == null ? "" : ", 'endedOn': '" + to + "'") + "}]";
    }

    private void target(UUID search, UUID organization, int motivation) {
        ann.adds(
                "searches/" + search + "/target-employers",
                json("{'organizationId': '" + organization + "', 'motivation': " + motivation + "}"));
    }

    private UUID lead(String members) {
        return ann.adds("leads", json("{" + members + "'role': 'Baker', 'discoveredAt': '2026-02-10T12:00:00Z'}"));
    }

    private UUID asks(UUID contact, String at) {
        return ann.adds("asks", json("{'contactId': '" + contact + "', 'askedAt': '" + at + "'}"));
    }

    private void met(UUID contact, String at) {
        ann.adds(
                "interactions", json("{'contactId': '" + contact + "', 'type': 'COFFEE', 'occurredAt': '" + at + "'}"));
    }

    private void joins(UUID group, UUID contact) {
        ann.asks()
                .body("{}")
                .put("/v1/groups/{id}/members/{contact}", group, contact)
                .then()
                .statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
