package org.kith.memory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class MemoryResourceTest {
    private static final String EARLIER =
            "{'reason': 'JOBLESS', 'startedOn': '2022-01-10', 'endedOn': '2022-06-30'," + " 'outcome': 'FOUND_JOB'}";
    private static final String NOW = "{'reason': 'UNHAPPY_IN_JOB', 'startedOn': '2026-01-12'}";

    private final Client ann = Given.aSeeker();

    @Test
    void theFirstSearchHasNothingToRemember() {
        UUID search = ann.adds("searches", json(NOW));

        memory(search, "")
                .body("asOf", is("2026-03-02"))
                .body("searches", empty())
                .body("sources", empty())
                .body("helpers.items", empty())
                .body("circles", empty())
                .body("reason", is("NOTHING_THERE"))
                .body("words", notNullValue());
        ann.asks().get("/v1/searches/{id}/memory", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aSearchThatEndsSaysWhatWorkedAndTheNextOneBeginsWithIt() {
        UUID first = ann.adds("searches", json("{'reason': 'JOBLESS', 'startedOn': '2022-01-10'}"));
        ann.asks()
                .body(json("{'endedOn': '2022-06-30', 'outcome': 'FOUND_JOB',"
                        + " 'whatWorked': 'The people from the rowing club.'}"))
                .post("/v1/searches/{id}/end", first)
                .then()
                .statusCode(200)
                .body("whatWorked", is("The people from the rowing club."));
        UUID second = ann.adds("searches", json(NOW));

        memory(second, "")
                .body("searches.searchId", contains(first.toString()))
                .body("searches.rule", contains("WHAT_WORKED"))
                .body("searches[0].endedOn", is("2022-06-30"))
                .body("searches[0].whatWorked", is("The people from the rowing club."))
                .body("searches[0].suggestedAction", nullValue())
                .body("reason", nullValue());
        memory(first, "").body("searches", empty());
    }

    @Test
    void aSearchThatDoesNotSayWhatWorkedIsAskedForItUntilItDoes() {
        UUID first = ann.adds("searches", json(EARLIER));
        UUID second = ann.adds("searches", json(NOW));

        for (UUID search : new UUID[] {first, second}) {
            String path = memory(search, "")
                    .body("searches.searchId", contains(first.toString()))
                    .body("searches.rule", contains("ASK_WHAT_WORKED"))
                    .extract()
                    .path("searches[0].suggestedAction.path");
            ann.asks().get(path).then().statusCode(200).body("id", is(first.toString()));
        }

        String path = "/v1/searches/" + first;
        ann.patches(ann.etagOf(path), json("{'whatWorked': 'Asking neighbors.'}"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("whatWorked", is("Asking neighbors."));
        memory(second, "").body("searches.rule", contains("WHAT_WORKED"));
        memory(first, "").body("searches", empty());
    }

    @Test
    void theSourcesTheHelpersAndTheCirclesOfThenAreTold() {
        UUID ray = ann.adds("contacts", json("{'name': 'Ray', 'circle': 'NEIGHBOR'}"));
        UUID sue = ann.adds("contacts", json("{'name': 'Sue', 'circle': 'FRIEND'}"));
        UUID first = ann.adds("searches", json(EARLIER));
        UUID second = ann.adds("searches", json(NOW));
        UUID far = lead("'source': {'type': 'CONTACT', 'id': '" + ray + "'}, ", "2022-03-01T12:00:00Z");
        lead("'source': {'type': 'POSTING'}, ", "2022-03-02T12:00:00Z");
        ann.adds(
                "interviews",
                json("{'leadId': '" + far + "', 'startsAt': '2022-03-10T15:00:00Z', 'kind': 'ON_SITE',"
                        + " 'interviewers': [{'name': 'Dana Voss'}]}"));
        ann.asks()
                .body(json("{'occurredAt': '2022-03-20T12:00:00Z'}"))
                .post("/v1/leads/{id}/offer", far)
                .then()
                .statusCode(200);
        UUID ask = ann.adds(
                "asks",
                json("{'contactId': '" + sue + "', 'searchId': '" + first + "', 'askedAt': '2022-02-10T15:00:00Z'}"));
        ann.asks()
                .body(json("{'occurredAt': '2022-02-21T15:00:00Z'}"))
                .post("/v1/asks/{id}/fulfill", ask)
                .then()
                .statusCode(200);

        ValidatableResponse answer = memory(second, "")
                .body("sources.source", contains("CONTACT"))
                .body("sources[0].leads", is(1))
                .body("sources[0].interviews", is(1))
                .body("sources[0].offers", is(1))
                .body("sources[0].lastOn", is("2022-03-01"))
                .body("helpers.total", is(2))
                .body("helpers.items.name", contains("Ray", "Sue"))
                .body("helpers.items.freshness", contains("OLD", "OLD"))
                .body("helpers.items[0].because.words", contains("Ray once told you of a job, on March 1, 2022."))
                .body("circles.circle", contains("FRIEND"))
                .body("circles[0].answered", is(1))
                .body("circles[0].words", containsString("friends"));
        for (String member : new String[] {"sources[0]", "helpers.items[0]", "circles[0]"}) {
            String path = answer.extract().path(member + ".suggestedAction.path");
            ann.asks().get(path).then().statusCode(200);
        }
        memory(second, "?asOf=2022-03-09").body("sources", empty()).body("searches", empty());
        memory(second, "?asOf=2024-03-01").body("helpers.items.freshness", contains("DATED", "DATED"));
    }

    @Test
    void itTakesAFewStatements() throws Exception {
        ann.adds("searches", json(EARLIER));
        UUID search = ann.adds("searches", json(NOW));
        memory(search, "");

        var statements = Wire.statementsOf(() -> memory(search, ""));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(12));
    }

    private ValidatableResponse memory(UUID search, String query) {
        return ann.asks()
                .get("/v1/searches/" + search + "/memory" + query)
                .then()
                .statusCode(200);
    }

    private UUID lead(String members, String at) {
        return ann.adds("leads", json("{" + members + "'role': 'Baker', 'discoveredAt': '" + at + "'}"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
