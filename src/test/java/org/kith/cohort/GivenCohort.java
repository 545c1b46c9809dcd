package org.kith.cohort;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.given.Client;
import org.kith.given.Given;

/**
 * A cohort that a test begins with.
 *
 * @param coach whose it is
 */
public record GivenCohort(Client coach, UUID id, String invitation) {

    /** A member of it. */
    public record Member(Client client, UUID id) {
        /** The address of the membership. */
        public String path() {
            return "/v1/cohort-memberships/" + id;
        }

        /** Adds a thing to what hangs on the membership, by its id. */
        UUID adds(String collection, String json) {
            return client.adds("cohort-memberships/" + id + "/" + collection, json);
        }

        /** Passes a lead on with this role, by its id in the pool. */
        UUID gives(String role) {
            return gives(client.adds("leads", "{\"role\": \"Own\"}"), role, role);
        }

        /** Passes that lead of theirs on. */
        UUID gives(UUID lead, String role, String text) {
            return adds(
                    "leads", "{\"leadId\": \"" + lead + "\", \"role\": \"" + role + "\", \"text\": \"" + text + "\"}");
        }

        /** Takes a step that succeeds, without a body. */
        ValidatableResponse does(String step) {
            return client.asks().post(path() + "/" + step).then().statusCode(200);
        }

        /** Reads what hangs on the membership, and may. */
        ValidatableResponse sees(String what) {
            return client.asks().get(path() + "/" + what).then().statusCode(200);
        }
    }

    public static GivenCohort of(Client coach) {
        Response made = coach.asks().body("{\"name\": \"Tuesday group\"}").post("/v1/cohorts");
        made.then().statusCode(201);
        return new GivenCohort(coach, UUID.fromString(made.path("id")), made.path("invitation"));
    }

    /** The address of the cohort. */
    public String path() {
        return "/v1/cohorts/" + id;
    }

    /** A new seeker who joins and agrees to that. */
    public Member joinedBy(String name, Consent... consents) {
        Client client = Given.aSeeker();
        String made = joins(client, invitation, name, consents)
                .statusCode(201)
                .extract()
                .path("id");
        return new Member(client, UUID.fromString(made));
    }

    static ValidatableResponse joins(Client client, String invitation, String name, Consent... consents) {
        String agreed =
                Stream.of(consents).map(consent -> "\"" + consent + "\"").collect(Collectors.joining(", "));
        return client.asks()
                .body("{\"invitation\": \"" + invitation + "\", \"displayName\": \"" + name + "\", \"consents\": ["
                        + agreed + "]}")
                .post("/v1/cohort-memberships")
                .then();
    }
}
