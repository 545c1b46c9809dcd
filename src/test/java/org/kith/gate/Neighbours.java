package org.kith.gate;

import io.restassured.response.Response;
import org.kith.given.Client;
import org.kith.given.Given;

/** A cohort of somebody else, for what needs others beside the seeker. */
final class Neighbours {
    private final Client coach = Given.aSeeker();
    private final String invitation;

    Neighbours() {
        Response made = coach.asks().body("{\"name\": \"Tuesday group\"}").post("/v1/cohorts");
        made.then().statusCode(201);
        this.invitation = made.path("invitation");
    }

    /** What the seeker joins with. */
    String invitation() {
        return invitation;
    }
}
