package org.kith.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class PathsResourceTest {
    private static final int STATEMENTS = 8;

    private final Client ann = Given.aSeeker();

    @Test
    void theStrongestChainComesFirstThoughItIsLonger() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID ray = adds("Ray", "'tieStrength': 0.9");
        UUID sue = adds("Sue", "");
        UUID max = at("Max", lakeside, "'tieStrength': 0.1");
        UUID tie = knows(ray, sue, 0.8, "'kind': 'COWORKER', 'evidence': 'They share an office'");
        knows(sue, max, 0.9, "'kind': 'FRIEND'");

        ValidatableResponse paths = paths("organizationId=" + lakeside)
                .body("items.rule", contains("INTRODUCTIONS", "INTRODUCTIONS", "DIRECT"))
                .body("items.hops", contains(3, 2, 1))
                .body("items[0].people.name", contains("Ray", "Sue", "Max"))
                .body("items[0].people.past", everyItem(is(false)))
                .body("items[0].ties.provenance", contains("STATED", "STATED", "STATED"))
                .body("items[0].ties.kind", contains(null, "COWORKER", "FRIEND"))
                .body("items[0].ties[1].evidence", is("They share an office"))
                .body("items[0].ties[1].relationshipId", is(tie.toString()))
                .body("items[1].people.name", contains("Sue", "Max"))
                .body("items[1].ties[0].provenance", is("DERIVED"))
                .body("items[0].limits.met", everyItem(is(false)))
                .body("items[0].words", is("Ask Ray for an introduction to Sue: Ray → Sue → Max."))
                .body("items[0].because.words", hasItem("Max is at Lakeside Freight."))
                .body("items[2].suggestedAction.body.kind", is("LEADS"))
                .body("reason", nullValue())
                .body("instead", empty());
        strength(paths, 0, 0.9 * 0.8 * 0.9);
        strength(paths, 1, 0.45);
        paths("organizationId=" + lakeside + "&maxHops=1&limit=1").body("items.hops", contains(1));
        paths("contactId=" + max + "&maxHops=2").body("items.hops", contains(2, 1));
    }

    @Test
    void whatIsSuggestedCanBeSentAsItIs() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID ray = adds("Ray", "'tieStrength': 0.9");
        knows(ray, at("Max", lakeside, ""), 0.8, "'kind': 'FRIEND'");
        knows(ray, null, 0.7, "'kind': 'CLIENT', 'organizationId': '" + lakeside + "', 'role': 'CTO'");

        List<Map<String, Object>> actions = paths("organizationId=" + lakeside)
                .body("items.rule", contains("INTRODUCTIONS", "SOMEBODY_UNNAMED", "DIRECT", "SOMEBODY_UNNAMED"))
                .body("items[3].people.name", contains("Max", "Ray", null))
                .extract()
                .path("items.suggestedAction");
        for (Map<String, Object> action : actions) {
            ann.asks()
                    .body(action.get("body"))
                    .post((String) action.get("path"))
                    .then()
                    .statusCode(201)
                    .body("organizationId", is(lakeside.toString()));
        }
    }

    @Test
    void aPathFromAContactBeginsWithThatContact() {
        UUID ray = adds("Ray", "'tieStrength': 0.9");
        UUID sue = adds("Sue", "'tieStrength': 0.9");
        UUID max = adds("Max", "");
        knows(ray, sue, 0.5, "'kind': 'KNOWS', 'oneWay': true");
        knows(sue, max, 0.5, "'kind': 'KNOWS'");

        paths("contactId=" + max + "&fromContactId=" + ray)
                .body("items.people.name", contains(List.of("Ray", "Sue", "Max")))
                .body("items[0].ties.fromContactId", contains(ray.toString(), sue.toString()))
                .body("items[0].suggestedAction.body.contactId", is(ray.toString()));
        paths("contactId=" + ray + "&fromContactId=" + max)
                .body("items", empty())
                .body("reason", is("NO_MATCH"))
                .body("because.fact", contains("OUT_OF_REACH"));
    }

    @Test
    void ofParallelTiesTheStrongestCountsAndAllAreTold() {
        UUID ray = adds("Ray", "'tieStrength': 1");
        UUID max = adds("Max", "'tieStrength': 0.01");
        knows(max, ray, 0.4, "'kind': 'NEIGHBOR'");
        knows(ray, max, 0.6, "'kind': 'FRIEND'");

        ValidatableResponse paths = paths("contactId=" + max)
                .body("items[0].ties[1].kind", is("FRIEND"))
                .body("items[0].ties[1].others.kind", contains("NEIGHBOR"));
        strength(paths, 0, 0.6);
    }

    @Test
    void somebodyNobodyHasNamedIsReachedByRole() {
        UUID ray = adds("Ray", "");
        knows(ray, null, 0.7, "'kind': 'CLIENT', 'role': 'CTO'");
        adds("Sue", "'occupation': 'Interim CTO and adviser', 'tieStrength': 0.2");
        adds("Zoe", "'occupation': 'CTOX'");

        paths("role=cto")
                .body("items.rule", contains("SOMEBODY_UNNAMED", "DIRECT"))
                .body("items[0].people[1].contactId", nullValue())
                .body("items[0].people[1].role", is("CTO"))
                .body(
                        "items[0].words",
                        is("Ask Ray for an introduction to somebody who works as CTO: Ray → somebody"
                                + " who works as CTO."))
                .body("items[1].because.words", hasItem("Sue works as cto."));
    }

    @Test
    void aRoleAndAnOrganizationLeadToItsHoldersThere() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        at("Ray", lakeside, "'occupation': 'Chief Technology Officer', 'tieStrength': 0.9");
        at("Sue", lakeside, "");
        adds("Zoe", "'occupation': 'Technology Officer'");
        UUID max = adds("Max", "'tieStrength': 0.8");
        knows(max, null, 0.5, "'kind': 'CLIENT', 'organizationId': '" + lakeside + "'");
        knows(max, null, 0.6, "'kind': 'CLIENT', 'role': 'technology officer'");
        knows(max, null, 0.7, "'kind': 'CLIENT', 'role': 'Technology officer', 'organizationId': '" + lakeside + "'");

        ValidatableResponse paths = paths("role=officer&organizationId=" + lakeside)
                .body("items.people.name", contains(List.of("Ray"), java.util.Arrays.asList("Max", null)))
                .body("items[1].people[1].organizationId", is(lakeside.toString()));
        strength(paths, 1, 0.56);
    }

    @Test
    void whoHasLeftCountsOnlyWhenAskedFor() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        at("Ray", lakeside, "", "2020-01-01", "2026-02-28");
        at("Sue", lakeside, "'tieStrength': 0.1", "2026-03-01", null);

        paths("organizationId=" + lakeside).body("items.people.name.flatten()", contains("Sue"));
        paths("organizationId=" + lakeside + "&includePast=true")
                .body("items.people.name.flatten()", contains("Ray", "Sue"))
                .body("items.people.past.flatten()", contains(true, false))
                .body("items[0].rule", is("FORMERLY_THERE"));
        paths("organizationId=" + lakeside + "&asOf=2026-02-28").body("items.people.name.flatten()", contains("Ray"));
    }

    @Test
    void whoeverIsCalledAsAnAliasCountsAsThere() {
        UUID lakeside = ann.adds("organizations", json("{'name': 'Lakeside Freight', 'aliases': ['LKF']}"));
        at("Ray", ann.addsOrganization("lkf"), "");

        paths("organizationId=" + lakeside).body("items.people.name.flatten()", contains("Ray"));
    }

    @Test
    void emptyAnswersSayWhyAndWhomToTurnTo() {
        UUID lakeside = ann.adds("organizations", json("{'name': 'Lakeside Freight', 'industry': 'Logistics'}"));
        paths("organizationId=" + lakeside)
                .body("reason", is("NOTHING_THERE"))
                .body("because.fact", contains("NO_NETWORK"));

        UUID other = ann.adds("organizations", json("{'name': 'Hill Haulage', 'industry': 'logistics'}"));
        at("Sue", other, "");
        UUID kim = adds("Kim", "'connector': true, 'tieStrength': 0.9");
        UUID tom = adds("Tom", "");
        ann.adds("groups", json("{'name': 'Rowing club', 'kind': 'CLUB', 'gatewayContactId': '" + tom + "'}"));
        paths("organizationId=" + lakeside)
                .body("reason", is("NOTHING_THERE"))
                .body("because.fact", contains("NOBODY_KNOWN_THERE"))
                .body("instead.name", contains("Kim", "Tom", "Sue"))
                .body("instead.rule", contains("CONNECTOR", "GATEWAY", "SAME_INDUSTRY"))
                .body("instead[2].organizationId", is(other.toString()))
                .body("instead[0].suggestedAction.body.contactId", is(kim.toString()));

        UUID max = at("Max", lakeside, "'comfortableAsking': false");
        paths("organizationId=" + lakeside)
                .body("reason", is("NO_MATCH"))
                .body("because.fact", contains("RESTS_ON_UNASKED"))
                .body("words", not(containsString("Max")));
        paths("organizationId=" + lakeside + "&maxHops=1&fromContactId=" + kim)
                .body("because.fact", contains("OUT_OF_REACH"))
                .body("instead.name", contains("Tom", "Sue"));
        Map<String, Object> action = paths("contactId=" + max).extract().path("instead[0].suggestedAction");
        ann.asks()
                .body(action.get("body"))
                .post((String) action.get("path"))
                .then()
                .statusCode(201);
    }

    @Test
    void whoWasAskedIsLeftInPeace() {
        UUID ray = adds("Ray", "");
        ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-02-27T15:00:00Z'}"));

        paths("contactId=" + ray)
                .body("items[0].limits.find { it.rule == 'OPEN_ASKS' }.met", is(true))
                .body("items[0].because.fact", hasItem("UNDER_LIMIT"))
                .body("items[0].suggestedAction.method", is("GET"));
    }

    @Test
    void aChangeIsSeenAtOnce() {
        UUID ray = adds("Ray", "'tieStrength': 0.9");
        UUID max = adds("Max", "'tieStrength': 0.1");
        strength(paths("contactId=" + max), 0, 0.1);

        UUID tie = knows(ray, max, 0.5, "'kind': 'KNOWS'");
        strength(paths("contactId=" + max), 0, 0.45);

        String path = "/v1/relationships/" + tie;
        ann.patches(ann.etagOf(path), json("{'strength': 0.7}"))
                .patch(path)
                .then()
                .statusCode(200);
        strength(paths("contactId=" + max), 0, 0.63);

        String person = "/v1/contacts/" + ray;
        ann.patches(ann.etagOf(person), json("{'tieStrength': 0.8}"))
                .patch(person)
                .then()
                .statusCode(200);
        strength(paths("contactId=" + max), 0, 0.56);

        ann.asks().header("If-Match", ann.etagOf(path)).delete(path).then().statusCode(204);
        strength(paths("contactId=" + max), 0, 0.1);

        ann.asks()
                .body(json("{'items': [{'contactId': '" + ray + "', 'otherContactId': '" + max
                        + "', 'kind': 'KNOWS', 'strength': 0.5}, {'contactId': '" + ray + "', 'otherContactId': '"
                        + UUID.randomUUID() + "', 'kind': 'KNOWS'}, {'contactId': 7}]}"))
                .post("/v1/relationships/batch")
                .then()
                .statusCode(200)
                .body("items.status", contains(201, 422, 400));
        strength(paths("contactId=" + max), 0, 0.4);
    }

    @Test
    void aMeetingMakesADerivedTieStronger() {
        UUID max = adds("Max", "'closeness': 'FAMILIAR'");
        strength(paths("contactId=" + max), 0, 0.5);

        ann.adds(
                "interactions",
                json("{'contactId': '" + max + "', 'type': 'COFFEE', 'occurredAt': '2026-02-27T15:00:00Z'}"));

        strength(paths("contactId=" + max), 0, 0.7);
        strength(paths("contactId=" + max + "&asOf=2026-02-20"), 0, 0.5);
    }

    @Test
    void whatIsNotTheSeekersIsNotFound() {
        Client bob = Given.aSeeker();
        UUID his = bob.addsContact("Max");
        UUID ray = adds("Ray", "");

        for (String query : List.of(
                "organizationId=" + bob.addsOrganization("Lakeside Freight"),
                "organizationId=" + UUID.randomUUID(),
                "contactId=" + his,
                "contactId=" + ray + "&fromContactId=" + his)) {
            ann.asks().get("/v1/paths?" + query).then().statusCode(404);
        }
    }

    @Test
    void aQuestionHasOneKindOfTarget() {
        for (String query : List.of(
                "limit=5",
                "contactId=" + UUID.randomUUID() + "&role=CTO",
                "role=CTO&maxHops=5",
                "role=CTO&limit=51",
                "role=CTO&includePast=yes")) {
            ann.asksWrongly().get("/v1/paths?" + query).then().statusCode(400).body("errors.size()", is(1));
        }
    }

    @Test
    void theWordsAreInTheLanguageThatIsAskedFor() {
        UUID ray = adds("Ray", "");

        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/paths?contactId=" + ray)
                .then()
                .header("Content-Language", is("es"))
                .body("items[0].words", containsString("trato con Ray"));
    }

    @Test
    void aFewStatementsHoweverMuchThereIs() throws Exception {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID ray = adds("Ray", "");
        for (int i = 0; i < 5; i++) {
            knows(ray, at("Somebody", lakeside, ""), 0.9, "'kind': 'KNOWS'");
        }
        paths("organizationId=" + lakeside);

        List<String> statements = Wire.statementsOf(() -> paths("organizationId=" + lakeside));
        List<String> real = statements.stream()
                .filter(statement -> !statement.startsWith("BEGIN") && !statement.startsWith("COMMIT"))
                .toList();

        assertThat(String.join("\n", real), real.size(), lessThanOrEqualTo(STATEMENTS));
    }

    private static void strength(ValidatableResponse paths, int item, double expected) {
        Number strength = paths.extract().path("items[" + item + "].strength");
        assertThat(strength.doubleValue(), closeTo(expected, 1e-6));
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private UUID at(String name, UUID organization, String members) {
        return at(name, organization, members, null, null);
    }

    private UUID at(String name, UUID organization, String members, String from, String until) {
        String dates = (from == null ? "" : ", 'startedOn': '" + from + "'")
                + (until == null ? "" : ", 'endedOn': '" + until + "'");
        String affiliation = "'affiliations': [{'organizationId': '" + organization + "'" + dates + "}]";
        return adds(name, members.isEmpty() ? affiliation : affiliation + ", " + members);
    }

    private UUID knows(UUID one, UUID other, double strength, String members) {
        return ann.adds(
                "relationships",
                json("{'contactId': '" + one + "', " + (other == null ? "" : "'otherContactId': '" + other + "', ")
                        + "'strength': " + strength + ", " + members + "}"));
    }

    private ValidatableResponse paths(String query) {
        return ann.asks().get("/v1/paths?" + query).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
