package org.kith.grant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

/** Whoever writes the list of interviewers without seeing their addresses does not take these away. */
@QuarkusTest
class HiddenInterviewersTest {
    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();

    @Test
    void theAddressesOfInterviewersOutliveAChangeByACoach() {
        String path = interviewHeldBy("{'name': 'Helen Ostrow', 'email': 'helen@example.com'},"
                + " {'name': 'Sam Lee', 'title': 'Planner', 'email': 'sam@example.com'}");
        shows();

        interviewers(path, "{'name': 'Zoe Hart'}, {'name': 'Sam Lee'}, {'name': 'Helen Ostrow', 'title': 'Director'}")
                .then()
                .statusCode(200);
        ann.asks().get(path).then().body("interviewers.email", contains(null, "sam@example.com", "helen@example.com"));
        interviewers(path, "{'name': 'Helen Ostrow', 'title': 'Director'}, {'name': 'Sam Lee'}")
                .then()
                .statusCode(200);
        ann.asks().get(path).then().body("interviewers.email", contains("helen@example.com", "sam@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'email': 'helen@example.com'", "'title': 'Planner'"})
    void whoIsMeantIsAskedWhenItCannotBeTold(String particular) {
        String path = interviewHeldBy("{'name': 'Helen Ostrw', " + particular + "}, {'name': 'Sam Lee'}");
        shows();

        interviewers(path, "{'name': 'Helen Ostrow'}, {'name': 'Sam Lee'}")
                .then()
                .statusCode(403)
                .body("code", is("field-group-missing"))
                .body("errors.pointer", contains("/interviewers/0"));
    }

    @Test
    void ofTwoWhoLookAlikeNoneIsGuessed() {
        String path = interviewHeldBy(
                "{'name': 'Sam Lee', 'email': 'sam@example.com'}, {'name': 'Sam Lee', 'email': 'lee@example.com'}");
        shows();

        interviewers(path, "{'name': 'Sam Lee'}").then().statusCode(403);
        interviewers(path, "{'name': 'Sam Lee'}, {'name': 'Sam Lee'}").then().statusCode(200);
        ann.asks().get(path).then().body("interviewers.email", contains("sam@example.com", "lee@example.com"));
    }

    private String interviewHeldBy(String interviewers) {
        UUID lead = ann.adds("leads", json("{'role': 'Planner'}"));
        return "/v1/interviews/"
                + ann.adds(
                        "interviews",
                        json("{'leadId': '" + lead + "', 'startsAt': '2026-04-01T15:00:00Z', 'kind': 'VIDEO',"
                                + " 'interviewers': [" + interviewers + "]}"));
    }

    private Response interviewers(String path, String interviewers) {
        return forAnn().contentType(Client.PATCH)
                .header("If-Match", forAnn().get(path).header("ETag"))
                .body(json("{'interviewers': [" + interviewers + "]}"))
                .patch(path);
    }

    private RequestSpecification forAnn() {
        return dana.asks().header("Kith-Seeker", ann.seekerId());
    }

    private void shows() {
        String invitation = ann.asks()
                .body(json("{'name': 'Dana', 'scopes': ['leads:read', 'leads:write'], 'fieldGroups': ['NOTES']}"))
                .post("/v1/grants")
                .path("invitation");
        dana.asks()
                .body(json("{'invitation': '" + invitation + "'}"))
                .post("/v1/clients")
                .then()
                .statusCode(201);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
