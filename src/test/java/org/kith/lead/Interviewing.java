package org.kith.lead;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.kith.given.Client;

/** What tests of interviews begin with. */
final class Interviewing {
    private Interviewing() {}

    /** An interview as a client adds one, with somebody who is no contact. */
    static String interview(UUID lead, String startsAt) {
        return "{\"leadId\": \"" + lead + "\", \"startsAt\": \"" + startsAt
                + "\", \"kind\": \"ON_SITE\", \"interviewers\": [{\"name\": \"Dana Voss\"}]}";
    }

    /** An interview as a client adds one, with a contact. */
    static String interview(UUID lead, String startsAt, UUID contact) {
        return interview(lead, startsAt).replace("\"name\": \"Dana Voss\"", "\"contactId\": \"" + contact + "\"");
    }

    /** A new lead, discovered at noon of 10 February 2026 in UTC. */
    static UUID lead(Client seeker) {
        return seeker.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
    }

    static ValidatableResponse leadOf(Client seeker, UUID lead) {
        return seeker.asks().get("/v1/leads/{id}", lead).then();
    }

    static ValidatableResponse outcome(Client seeker, UUID interview, String json) {
        return seeker.asks()
                .body(json)
                .post("/v1/interviews/{id}/outcome", interview)
                .then();
    }
}
