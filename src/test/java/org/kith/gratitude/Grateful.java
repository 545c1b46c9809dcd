package org.kith.gratitude;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.kith.given.Client;

/** What the tests of this room do again and again. */
final class Grateful {
    private Grateful() {}

    /** A contact did the seeker a favor at that time. */
    static UUID didAFavor(Client ann, UUID contact, String what, String at) {
        return ann.adds(
                "favors",
                "{\"contactId\": \"" + contact + "\", \"direction\": \"TO_SEEKER\", \"what\": \"" + what
                        + "\", \"occurredAt\": \"" + at + "\"}");
    }

    /** The seeker did a contact a favor at that time. */
    static UUID returnedAFavor(Client ann, UUID contact, String what, String at) {
        return ann.adds(
                "favors",
                "{\"contactId\": \"" + contact + "\", \"direction\": \"FROM_SEEKER\", \"what\": \"" + what
                        + "\", \"occurredAt\": \"" + at + "\"}");
    }

    /** The seeker thanked a contact at that time, for everything until then. */
    static UUID thanked(Client ann, UUID contact, String at) {
        return ann.adds("thank-yous", "{\"contactId\": \"" + contact + "\", \"sentAt\": \"" + at + "\"}");
    }

    /** All debts of a status, those due first first. */
    static JsonPath debts(Client ann, String status) {
        return ann.asks()
                .queryParam("status", status)
                .get("/v1/debts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All debts of a status as of a date. */
    static JsonPath debts(Client ann, String status, String asOf) {
        return ann.asks()
                .queryParam("status", status)
                .queryParam("asOf", asOf)
                .get("/v1/debts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The facts for which thanks are owed now. */
    static List<String> owedFor(Client ann) {
        return debts(ann, "OPEN").getList("items.subject.id");
    }

    /** The one debt that is open now. */
    static UUID theDebt(Client ann) {
        List<String> open = debts(ann, "OPEN").getList("items.id");
        if (open.size() != 1) {
            throw new AssertionError("There are " + open.size() + " open debts");
        }
        return UUID.fromString(open.get(0));
    }
}
