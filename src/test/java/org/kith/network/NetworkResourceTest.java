package org.kith.network;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.describedAs;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class NetworkResourceTest {
    private static final int STATEMENTS = 12;

    private final Client ann = Given.aSeeker();

    @Test
    void everybodyIsShownWithWhoKnowsWhom() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID ray = adds("Ray", "'circle': 'FRIEND', 'closeness': 'CLOSE', 'tieStrength': 0.9, 'connector': true");
        UUID sue = adds("Sue", "'affiliations': [{'organizationId': '" + lakeside + "', 'title': 'CTO'}]");
        UUID tie = knows(ray, sue, 0.8, "'kind': 'COWORKER'");
        knows(sue, ray, 0.4, "'kind': 'NEIGHBOR'");
        UUID max = adds("Max", "'tieStrength': 0.1");
        knows(sue, max, 0.3, "'kind': 'KNOWS', 'oneWay': true");

        network("")
                .body("nodes.type", contains("SEEKER", "CONTACT", "CONTACT", "CONTACT"))
                .body("nodes.name", contains("Ann Porter", "Ray", "Sue", "Max"))
                .body("nodes[0].id", is(ann.seekerId().toString()))
                .body("nodes[0].strength", nullValue())
                .body("nodes[1].circle", is("FRIEND"))
                .body("nodes[1].closeness", is("CLOSE"))
                .body("nodes[1].connector", is(true))
                .body("nodes.strength", contains(null, 0.9f, 0.5f, 0.1f))
                .body("nodes[2].organization", is("Lakeside Freight"))
                .body("nodes[2].organizationId", is(lakeside.toString()))
                .body("edges.provenance", contains("STATED", "DERIVED", "STATED", "STATED", "STATED"))
                .body("edges[0].to", is(ray.toString()))
                .body("edges[0].kind", nullValue())
                .body("edges[3].relationshipId", is(tie.toString()))
                .body("edges[3].strength", is(0.8f))
                .body("edges[3].others", is(1))
                .body("edges[4].oneWay", is(true))
                .body("edges[4].from", is(sue.toString()))
                .body("counts.contactsShown", is(3))
                .body("counts.contactsTotal", is(3))
                .body("counts.edgesShown", is(5))
                .body("counts.edgesTotal", is(5))
                .body("reason", nullValue());
    }

    @Test
    void aFilterLeavesOutWhoDoesNotFit() {
        UUID lakeside = ann.addsOrganization("Lakeside Freight");
        UUID ray = adds("Ray", "'circle': 'FRIEND', 'tieStrength': 0.9");
        UUID sue = adds(
                "Sue",
                "'circle': 'FRIEND', 'tieStrength': 0.2, 'affiliations': [{'organizationId': '" + lakeside
                        + "', 'startedOn': '2020-01-01', 'endedOn': '2026-02-27'}]");
        UUID max = adds("Max", "'tieStrength': 0.3");
        knows(ray, sue, 0.6, "'kind': 'KNOWS'");
        knows(sue, max, 0.5, "'kind': 'KNOWS'");
        UUID club =
                ann.adds("groups", json("{'name': 'Rowing club', 'kind': 'CLUB', 'gatewayContactId': '" + max + "'}"));
        ann.asks().body("{}").put("/v1/groups/{id}/members/{contactId}", club, ray);

        names("circle=FRIEND", "Ann Porter", "Ray", "Sue").body("edges.size()", is(3));
        names("groupId=" + club, "Ann Porter", "Ray", "Max").body("edges.size()", is(2));
        network("organizationId=" + lakeside).body("reason", is("NO_MATCH")).body("nodes.size()", is(1));
        names("organizationId=" + lakeside + "&asOf=2026-02-27", "Ann Porter", "Sue");
        names("circle=FRIEND&includeSeeker=false", "Ray", "Sue")
                .body("edges.size()", is(1))
                .body("counts.edgesTotal", is(1));
        names("minStrength=0.6", "Ann Porter", "Ray", "Sue").body("edges.strength", contains(0.9f, 0.6f));
        names("minStrength=0.6&includeSeeker=false", "Ray", "Sue");
        names("minStrength=0.600001&includeSeeker=false").body("reason", is("NO_MATCH"));
        names("limit=1", "Ann Porter", "Ray")
                .body("counts.contactsTotal", is(3))
                .body("counts.edgesTotal", is(5));
    }

    @Test
    void aroundSomebodyAreThoseWhomTiesLeadTo() {
        UUID ray = adds("Ray", "'tieStrength': 0.1");
        UUID sue = adds("Sue", "'circle': 'FRIEND'");
        UUID max = adds("Max", "'tieStrength': 0.9");
        UUID zoe = adds("Zoe", "'tieStrength': 0.8");
        knows(ray, sue, 0.6, "'kind': 'KNOWS', 'oneWay': true");
        knows(max, sue, 0.5, "'kind': 'KNOWS'");
        knows(max, zoe, 0.5, "'kind': 'KNOWS'");

        names("aroundContactId=" + ray, "Ann Porter", "Ray", "Sue");
        names("aroundContactId=" + ray + "&hops=2", "Ann Porter", "Ray", "Sue", "Max");
        names("aroundContactId=" + ray + "&hops=3&limit=3", "Ann Porter", "Ray", "Sue", "Max")
                .body("counts.contactsTotal", is(4));
        names("aroundContactId=" + ray + "&hops=3&minStrength=0.55", "Ann Porter", "Ray", "Sue");
        names("aroundContactId=" + ray + "&hops=3&circle=FRIEND", "Ann Porter", "Ray", "Sue");
        for (String path : List.of("", ".graphml", ".svg")) {
            ann.asks()
                    .get("/v1/network" + path + "?aroundContactId=" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            UUID others = Given.aSeeker().addsContact("Max");
            ann.asks()
                    .get("/v1/network" + path + "?aroundContactId=" + others)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whoIsArchivedIsNotShownAndWhoIsNotAskedIs() {
        UUID ray = adds("Ray", "");
        adds("Sue", "'comfortableAsking': false");
        String path = "/v1/contacts/" + ray;
        ann.asks()
                .header("If-Match", ann.etagOf(path))
                .post(path + "/archive")
                .then()
                .statusCode(200);

        names("", "Ann Porter", "Sue");
    }

    @Test
    void anEmptyNetworkSaysWhy() {
        network("")
                .body("nodes.size()", is(1))
                .body("reason", is("NOTHING_THERE"))
                .body("words", containsString("nobody in the network yet"));
        adds("Ray", "");
        network("circle=FAMILY").body("reason", is("NO_MATCH"));
        ann.asks()
                .accept(NetworkResource.SVG)
                .get("/v1/network?circle=FAMILY")
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeIsSeenAtOnce() {
        UUID ray = adds("Ray", "");
        UUID sue = adds("Sue", "");
        network("").body("edges.size()", is(2));

        knows(ray, sue, 0.5, "'kind': 'KNOWS'");

        network("").body("edges.size()", is(3));
    }

    @Test
    void itIsAFileToDrawWithAndAPicture() {
        UUID ray = adds("Ray </text><script>x</script> & \\u0007", "'tieStrength': 0.9");
        knows(ray, adds("Sue 😀", ""), 0.5, "'kind': 'KNOWS', 'oneWay': true");

        for (Response file : List.of(
                ann.asks().get("/v1/network.graphml"),
                ann.asks().accept(NetworkResource.GRAPHML).get("/v1/network"))) {
            file.then()
                    .statusCode(200)
                    .contentType(startsWith(NetworkResource.GRAPHML))
                    .header("Content-Disposition", is("attachment; filename=\"network-2026-03-02.graphml\""))
                    .body("graphml.graph.node.size()", is(3))
                    .body("graphml.graph.edge.size()", is(3))
                    .body("graphml.graph.node[1].data.find { it.@key == 'node-label' }", containsString("</text>"))
                    .body("graphml.graph.edge[2].@directed", is("true"));
        }
        for (Response picture : List.of(
                ann.asks().get("/v1/network.svg"),
                ann.asks().accept("image/svg+xml, */*;q=0.1").get("/v1/network"))) {
            picture.then()
                    .statusCode(200)
                    .contentType(startsWith(NetworkResource.SVG))
                    .header("Content-Disposition", is("inline; filename=\"network-2026-03-02.svg\""))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .body("svg.title", is("The network of Ann Porter"))
                    .body("svg.desc", containsString("2 of 2 people, 3 of 3 ties"));
            assertThat(picture.asString(), not(containsString("<script")));
        }
        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/network.svg")
                .then()
                .header("Content-Language", is("es"))
                .body("svg.title", is("La red de Ann Porter"));
    }

    @Test
    void whatIsAcceptedDecides() {
        for (String path : List.of("/v1/network", "/v1/network.svg", "/v1/network.graphml")) {
            ann.asksWrongly().accept("text/csv").get(path).then().statusCode(406);
        }
        ann.asksWrongly().accept(ContentType.JSON).get("/v1/network.svg").then().statusCode(406);
        ann.asks().accept("*/*").get("/v1/network").then().contentType(ContentType.JSON);
        ann.asks()
                .accept("text/html, application/graphml+xml;q=0.4, application/json;q=0.6")
                .get("/v1/network")
                .then()
                .contentType(ContentType.JSON)
                .header("Vary", notNullValue());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        for (String wrong : List.of(
                "minStrength=1e-1",
                "minStrength=-0",
                "minStrength=1.1",
                "minStrength=NaN",
                "minStrength=0.1234567",
                "minStrength=" + "0".repeat(9_000),
                "limit=0",
                "limit=2001",
                "hops=2",
                "hops=4",
                "circle=ENEMY",
                "groupId=1",
                "aroundContactId=%00",
                "includeSeeker=yes",
                "asOf=2026-02-30")) {
            for (String path : List.of("/v1/network", "/v1/network.svg", "/v1/network.graphml")) {
                ann.asksWrongly()
                        .urlEncodingEnabled(false)
                        .get(path + "?" + wrong)
                        .then()
                        .statusCode(describedAs(wrong, is(400)))
                        .body("errors.parameter", hasItem(wrong.substring(0, wrong.indexOf('='))));
            }
        }
        network("asOf=9999-12-31").body("counts.contactsShown", is(0));
        network("minStrength=1.0&hops=1&aroundContactId=" + adds("Ray", "")).body("nodes.size()", is(2));
    }

    @Test
    void nobodySeesAnothersNetwork() {
        UUID ray = adds("Ray", "");
        Client bob = Given.aSeeker();
        UUID max = bob.addsContact("Max");

        bob.asks().get("/v1/network").then().body("nodes.id", containsInAnyOrder(bob.seekerId() + "", max + ""));
        assertThat(bob.asks().get("/v1/network.graphml").asString(), not(containsString(ray.toString())));
    }

    @Test
    void aFewStatementsHoweverMuchThereIs() throws Exception {
        UUID ray = adds("Ray", "");
        for (int i = 0; i < 5; i++) {
            knows(ray, adds("Somebody", ""), 0.9, "'kind': 'KNOWS'");
        }
        for (String path : List.of("/v1/network", "/v1/network.svg", "/v1/network/insights")) {
            knows(ray, adds("One more", ""), 0.9, "'kind': 'KNOWS'"); // so that the network is read anew
            List<String> statements =
                    Wire.statementsOf(() -> ann.asks().get(path).then().statusCode(200));
            List<String> real = statements.stream()
                    .filter(statement -> !statement.startsWith("BEGIN") && !statement.startsWith("COMMIT"))
                    .toList();
            assertThat(path + "\n" + String.join("\n", real), real.size(), lessThanOrEqualTo(STATEMENTS));
        }
    }

    private ValidatableResponse names(String query, String... names) {
        return network(query).body("nodes.name", names.length == 0 ? is(empty()) : contains(names));
    }

    private ValidatableResponse network(String query) {
        return ann.asks()
                .get("/v1/network" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private UUID knows(UUID one, UUID other, double strength, String members) {
        return ann.adds(
                "relationships",
                json("{'contactId': '" + one + "', 'otherContactId': '" + other + "', 'strength': " + strength + ", "
                        + members + "}"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
