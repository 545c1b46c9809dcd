package org.kith.gate;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.given.Client;
import org.kith.given.Given;

/** A cohort of somebody else with members of its own, for what needs others beside the seeker. */
final class Neighbours {
    private final Client coach = Given.aSeeker();
    private final String cohort;
    private final String invitation;

    Neighbours() {
        Response made = coach.asks().body("{\"name\": \"Tuesday group\"}").post("/v1/cohorts");
        made.then().statusCode(201);
        this.cohort = "/v1/cohorts/" + made.path("id");
        this.invitation = made.path("invitation");
    }

    /** A member, by their key and the address of their membership. */
    private record Neighbour(Client client, String path) {
        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String gives() {
            UUID lead = client.adds("leads", "{\"role\": \"Dispatcher\"}");
            return adds("leads", "{\"leadId\": \"" + lead + "\", \"role\": \"Dispatcher\"}")
                    .toString();
        }

        UUID adds(String collection, String json) {
            return client.adds(path.substring("/v1/".length()) + "/" + collection, json);
        }
    }

    private static Neighbour join(String invitation) {
        Client client = Given.aSeeker();
        UUID id = client.adds(
                "cohort-memberships",
                "{\"invitation\": \"" + invitation
                        + "\", \"displayName\": \"Helen\", \"consents\": [\"LEAD_POOL\", \"INTRODUCTIONS\", \"POOLED_PATHS\"]}");
        return new Neighbour(client, "/v1/cohort-memberships/" + id);
    }

    /** The invitation of somebody new who makes a grant to whoever takes it up. */
    static String grant() {
        return Given.aSeeker()
                .asks()
                .body("{\"name\": \"Coach\", \"scopes\": [\"contacts:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
    }

    private static String invitationTo(String cohortId, Client coach) {
        return coach.asks()
                .post("/v1/cohorts/" + cohortId + "/invite")
                .then()
                .statusCode(is(200))
                .extract()
                .path("invitation");
    }

    /** A lead that one of two new members of a cohort of the coach passes on, by its id. */
    static String leadIn(String cohortId, Client coach) {
        String invitation = invitationTo(cohortId, coach);
        join(invitation);
        return join(invitation).gives();
    }

    /** Two new members of a cohort of the coach, by the ids of their memberships. */
    static List<String> twoIn(String cohortId, Client coach) {
        String invitation = invitationTo(cohortId, coach);
        return Stream.of(join(invitation), join(invitation)).map(Neighbour::id).toList();
    }

    /** Whose cohort it is. */
    UUID coachId() {
        return coach.seekerId();
    }

    /** What the seeker joins with. */
    String invitation() {
        return invitation;
    }

    /** What a neighbour does that an operation of the member needs; the id of what came of it. */
    String did(String collection, Client seeker) {
        if (collection.endsWith("/leads")) {
            return join(invitation).gives();
        }
        if (collection.endsWith("/introduction-requests")) {
            seeker.adds(
                    "contacts",
                    "{\"name\": \"Ray Hollis\", \"affiliations\": [{\"organization\": \"Lakeside Freight\"}]}");
            join(invitation);
            join(invitation).adds("introductions", "{\"organization\": \"Lakeside Freight\"}");
            return seeker.asks().get(collection).path("items[0].id");
        }
        String membership = collection.split("/", -1)[3];
        return coach.adds(
                        cohort.substring("/v1/".length()) + "/buddy-pairs",
                        "{\"memberIds\": [\"" + membership + "\", \""
                                + join(invitation).id() + "\"]}")
                .toString();
    }
}
