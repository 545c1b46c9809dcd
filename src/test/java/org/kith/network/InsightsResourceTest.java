package org.kith.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class InsightsResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void anEmptyNetworkSaysWhyOfEachPart() {
        insights()
                .body("people", is(0))
                .body("bridges.items", empty())
                .body("bridges.reason", is("NOTHING_THERE"))
                .body("clusters.reason", is("NOTHING_THERE"))
                .body("brokers.reason", is("NOTHING_THERE"))
                .body("openings.reason", is("NOTHING_THERE"));

        knows(adds("Ray", ""), adds("Sue", ""));
        insights()
                .body("people", is(2))
                .body("bridges.reason", is("NO_MATCH"))
                .body("bridges.words", containsString("No part"))
                .body("clusters.reason", is("NO_MATCH"))
                .body("brokers.reason", is("NO_MATCH"))
                .body("brokers.exact", is(true));
    }

    @Test
    void whoHoldsPartsTogetherIsTold() {
        UUID hub = adds("Helen", "");
        List<UUID> one = friends("Ray", 3, "");
        List<UUID> two = friends("Sue", 4, "");
        knows(hub, one.get(0));
        knows(hub, two.get(0));

        ValidatableResponse insights = insights()
                .body("people", is(8))
                .body("ties", is(3 + 6 + 2))
                .body("bridges.items.rule", hasItems("ONE_PERSON_BETWEEN", "ONE_TIE_BETWEEN"))
                .body("bridges.items.find { it.people.name == ['Helen'] }.cutsOff", is(3))
                .body("bridges.items.find { it.people.name == ['Helen'] }.holds.name", hasItem("Ray 0"))
                .body("bridges.items.find { it.people.name == ['Helen'] }.because[0].about.id", hasItem(hub.toString()))
                .body("bridges.items.find { it.rule == 'ONE_TIE_BETWEEN' }.people.size()", is(2))
                .body("bridges.total", is(3 + 2))
                .body("brokers.items.chains", contains(12, 12, 10))
                .body(
                        "brokers.items.words",
                        hasItem("12 of the shortest chains between two people you know run through Sue 0."
                                + " Ask Sue 0 for names."))
                .body("brokers.items.name", containsInAnyOrder("Helen", "Sue 0", "Ray 0"));
        acts(insights.extract().path("bridges.items.suggestedAction"));
        acts(insights.extract()
                .<List<Map<String, Object>>>path("brokers.items.suggestedAction")
                .subList(0, 1));
    }

    @Test
    void aClusterIsNamedByWhatItsMembersShare() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        friends("Ray", 3, "'affiliations': [{'organizationId': '" + lakeside + "'}]");
        List<UUID> rowers = friends("Sue", 4, "'circle': 'FRIEND'");
        UUID club = ann.addsGroup("Rowing club");
        rowers.subList(0, 2)
                .forEach(one -> ann.asks().body("{}").put("/v1/groups/{id}/members/{contactId}", club, one));
        friends("Kim", 5, "'circle': 'CLASSMATE'");
        friends("Tom", 6, "");

        ValidatableResponse insights = insights()
                .body("clusters.total", is(4))
                .body(
                        "clusters.items.rule",
                        contains("SHARED_TIES", "SHARED_CIRCLE", "SHARED_GROUP", "SHARED_ORGANIZATION"))
                .body(
                        "clusters.items.name",
                        contains(
                                startsWith("the people around Tom"),
                                is("classmates"),
                                is("Rowing club"),
                                is("Lakeside Freight")))
                .body("clusters.items.size", contains(6, 5, 4, 3))
                .body("clusters.items.sharedBy", contains(6, 5, 2, 3))
                .body("clusters.items[1].circle", is("CLASSMATE"))
                .body("clusters.items[2].groupId", is(club.toString()))
                .body("clusters.items[3].organizationId", is(lakeside.toString()))
                .body("clusters.items[3].because[0].words", is("3 of 3 are at Lakeside Freight."))
                .body("bridges.reason", is("NO_MATCH"));
        acts(insights.extract().path("clusters.items.suggestedAction"));
        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/network/insights")
                .then()
                .header("Content-Language", is("es"))
                .body("clusters.items[0].name", startsWith("la gente en torno a Tom"));
    }

    @Test
    void whoIsLeftInPeaceIsNamedNowhere() {
        UUID sue = adds("Sue", "'comfortableAsking': false");
        knows(adds("Ray", ""), sue);
        knows(sue, adds("Max", ""));

        insights().body("people", is(0)).body("brokers.items", empty());
    }

    @Test
    void whatOneIntroductionWouldOpenIsTold() {
        UUID search =
                ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2026-01-05', 'targetRoles': ['CTO']}"));
        UUID lakeside = target(search, "Lakeside Freight", 5);
        UUID hill = target(search, "Hill Haulage", 4);
        UUID known = target(search, "Known Freight", 3);
        target(search, "Nobody there", 2);
        UUID ray = adds("Ray", "'tieStrength': 0.9");
        UUID sue = adds("Sue", "'tieStrength': 0.2");
        unnamed(sue, lakeside, "CFO");
        unnamed(ray, lakeside, "CTO");
        UUID max = adds("Max", "'closeness': 'STRANGER', 'affiliations': [{'organizationId': '" + hill + "'}]");
        knows(ray, max);
        adds("Zoe", "'affiliations': [{'organizationId': '" + known + "'}]");
        unnamed(ray, known, "CTO");

        ValidatableResponse insights = insights()
                .body("openings.total", is(2))
                .body("openings.items.rule", contains("SOMEBODY_UNNAMED_THERE", "STRANGER_THERE"))
                .body("openings.items.organization", contains("Lakeside Freight", "Hill Haulage"))
                .body("openings.items.name", contains("Ray", "Ray"))
                .body("openings.items[0].role", is("CTO"))
                .body("openings.items[0].toContactId", nullValue())
                .body("openings.items[1].toContactId", is(max.toString()))
                .body(
                        "openings.items[1].words",
                        is(
                                "Ray knows Max at Hill Haulage, whom you have yet to meet: one introduction opens the door."))
                .body("openings.items[0].because[0].about.type", contains("CONTACT", "ORGANIZATION", "TARGET_EMPLOYER"))
                .body("openings.reason", nullValue());
        acts(insights.extract()
                .<List<Map<String, Object>>>path("openings.items.suggestedAction")
                .subList(0, 1));

        ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-02-27T15:00:00Z'}"));
        insights().body("openings.items.name", contains("Sue", "Ray"));
        insights("asOf=2025-12-31").body("openings.reason", is("NOTHING_THERE"));
    }

    @Test
    void aDateThatCannotBeReadIsNamed() {
        ann.asksWrongly()
                .get("/v1/network/insights?asOf=tomorrow")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf"));
        insights("asOf=9999-12-31").body("people", is(0));
    }

    /** People who all know each other; the first of them best. */
    private List<UUID> friends(String name, int number, String members) {
        List<UUID> friends = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UUID one = adds(name + " " + i, members);
            friends.forEach(friend -> knows(friend, one));
            friends.add(one);
        }
        return friends;
    }

    private void acts(List<Map<String, Object>> actions) {
        for (Map<String, Object> action : actions) {
            ann.asks()
                    .body(action.get("body"))
                    .post((String) action.get("path"))
                    .then()
                    .statusCode(201);
        }
    }

    private UUID target(UUID search, String name, int motivation) {
        UUID organization = ann.addsOrganization(name);
        ann.adds(
                "searches/" + search + "/target-employers",
                json("{'organizationId': '" + organization + "', 'motivation': " + motivation + "}"));
        return organization;
    }

    private void unnamed(UUID contact, UUID organization, String role) {
        ann.adds(
                "relationships",
                json("{'contactId': '" + contact + "', 'organizationId': '" + organization + "', 'role': '" + role
                        + "', 'kind': 'CLIENT', 'strength': 0.5}"));
    }

    private void knows(UUID one, UUID other) {
        ann.adds(
                "relationships",
                json("{'contactId': '" + one + "', 'otherContactId': '" + other
                        + "', 'strength': 0.5, 'kind': 'KNOWS'}"));
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private ValidatableResponse insights() {
        return insights("");
    }

    private ValidatableResponse insights(String query) {
        return ann.asks()
                .get("/v1/network/insights" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
