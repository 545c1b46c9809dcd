package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;

/** A contact who is erased leaves no trace but counts, in whatever table there is. */
@QuarkusTest
class NoTraceTest {
    private static final String CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zebulon Quark\r\nN:Quark;Zebulon;;;\r\n"
            + "EMAIL:zeb@quark.example\r\nTEL:+1 202 555 0199\r\nNOTE:%s\r\nEND:VCARD\r\n";
    /** What was done stays recorded, with ids that lead to nobody any more. */
    private static final String AUDIT = "audit_record";

    private static final List<String> TRACES = List.of("zebulon", "quark", "zeb@", "5550199", "555 0199", "barometers");

    @Test
    void anErasedContactLeavesNoTrace() throws Exception {
        World world = new World();
        Client ann = world.client();
        imports(ann, "Collects barometers");
        imports(ann, "Collects old barometers");
        UUID zeb = UUID.fromString(ann.asks().get("/v1/contacts?q=zebulon").path("items[0].id"));
        ann.patches("*", "{\"trustedWithDetails\": true}")
                .patch("/v1/contacts/{id}", zeb)
                .then()
                .statusCode(200);
        Filled.world(world, () -> world.with("/v1/contacts", zeb));
        speakOf(ann, zeb);
        passOnWhatCameOf(zeb, world);
        assertThat(traces(ann.seekerId(), zeb), is(greaterThan(40L)));
        assertThat(traces(world.coachId(), zeb), is(1L));

        ann.asks()
                .header("If-Match", "*")
                .delete("/v1/contacts/{id}", zeb)
                .then()
                .statusCode(200)
                .body("removed.importRows", greaterThan(1))
                .body("removed.interviewers", greaterThan(0));

        assertThat(traces(world.coachId(), zeb), is(0L));
        for (Map.Entry<String, List<String>> table :
                Filled.rowsOf(ann.seekerId()).entrySet()) {
            for (String row : table.getValue()) {
                String folded = row.toLowerCase(Locale.ROOT);
                if (!table.getKey().equals(AUDIT)) {
                    assertThat(table.getKey(), folded, not(containsString(zeb.toString())));
                }
                TRACES.forEach(trace -> assertThat(table.getKey(), folded, not(containsString(trace))));
            }
        }
    }

    /** In the places that name a person without being the person's. */
    private static void speakOf(Client ann, UUID zeb) {
        UUID lead = ann.adds(
                "leads",
                "{\"role\": \"Planner\", \"discoveredAt\": \"2026-02-10T12:00:00Z\", \"source\": {\"type\": \"CONTACT\", \"id\": \""
                        + zeb + "\"}, \"givenByContactId\": \"" + zeb + "\"}");
        ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead + "\", \"startsAt\": \"2026-02-20T15:00:00Z\", \"kind\": \"ON_SITE\","
                        + " \"interviewers\": [{\"name\": \"Zebulon Quark\", \"title\": \"Quark's own\", \"contactId\": \""
                        + zeb + "\"}, {\"name\": \"Z. Quark\", \"email\": \"ZEB@quark.example\"}]}");
        UUID dana = ann.addsContact("Dana Whitfield");
        ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + dana + "\", \"target\": {\"person\": {\"name\": \"Zebulon Quark\","
                        + " \"email\": \"zeb@quark.example\"}}}");
    }

    /** To the cohort, whose rows are its coach's. */
    private static void passOnWhatCameOf(UUID zeb, World world) {
        UUID lead = world.client().adds("leads", "{\"role\": \"Planner\", \"givenByContactId\": \"" + zeb + "\"}");
        String membership = world.thingIn("/v1/cohort-memberships");
        world.client()
                .adds(
                        "cohort-memberships/" + membership + "/leads",
                        "{\"leadId\": \"" + lead
                                + "\", \"role\": \"Planner\", \"text\": \"Zebulon collects barometers\"}");
    }

    private static long traces(UUID seeker, UUID zeb) throws Exception {
        return Filled.rowsOf(seeker).values().stream()
                .flatMap(List::stream)
                .filter(row -> row.contains(zeb.toString())
                        || TRACES.stream().anyMatch(row.toLowerCase(Locale.ROOT)::contains))
                .count();
    }

    private static void imports(Client ann, String note) {
        String id = ann.asks()
                .contentType("text/vcard")
                .body(CARD.replace("%s", note))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ann.asks().accept("text/event-stream").get("/v1/imports/{id}/events", id);
    }
}
