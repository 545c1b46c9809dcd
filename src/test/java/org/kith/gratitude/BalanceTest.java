package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class BalanceTest {
    @Test
    void whereNothingHappenedNothingIsToBeReturned() {
        Client ann = Given.aSeeker();

        JsonPath balance = balance(ann, ann.addsContact("Ray"), null);

        assertThat(balance.getList("given"), is(empty()));
        assertThat(balance.getList("received"), is(empty()));
        assertThat(balance.getList("offered"), is(empty()));
        assertThat(balance.getString("words"), is("Nothing has gone back and forth between you and Ray yet."));
        assertThat(balance.getBoolean("nudge.due"), is(false));
        assertThat(balance.getString("nudge.since"), is(nullValue()));
    }

    @Test
    void itSaysInWordsWhatEachDidForTheOther() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-01T12:00:00Z");
        Grateful.didAFavor(ann, ray, "Fixed the bike", "2026-02-03T12:00:00Z");
        Grateful.returnedAFavor(ann, ray, "Baked a cake", "2026-02-05T12:00:00Z");
        ann.adds(
                "favors",
                "{\"contactId\": \"" + ray + "\", \"direction\": \"TO_SEEKER\", \"what\": \"Lends a suit\","
                        + " \"status\": \"OFFERED\", \"occurredAt\": \"2026-02-06T12:00:00Z\"}");
        ann.adds(
                "thank-yous",
                "{\"contactId\": \"" + ray + "\", \"offersHelp\": true, \"sentAt\": \"2026-02-07T12:00:00Z\"}");

        JsonPath balance = balance(ann, ray, null);

        assertThat(balance.getList("received.words"), contains("Fixed the bike", "Fixed the car"));
        assertThat(balance.getList("received.type"), contains("FAVOR", "FAVOR"));
        assertThat(balance.getList("given.words"), contains("Baked a cake"));
        assertThat(balance.getList("offered.words"), contains("an offer of help in return", "Lends a suit"));
        assertThat(balance.getList("offered.direction"), contains("FROM_SEEKER", "TO_SEEKER"));
        assertThat(
                balance.getString("words"),
                is(
                        "Ray did two things for you, and you did one thing for Ray. An offer of Ray's stands. An offer of yours"
                                + " stands."));
        assertThat(balance.getString("nudge.since"), is(nullValue()));
    }

    @Test
    void itIsToldAsOfADate() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID offer = ann.adds(
                "favors",
                "{\"contactId\": \"" + ray + "\", \"direction\": \"TO_SEEKER\", \"what\": \"Lends a suit\","
                        + " \"status\": \"OFFERED\", \"occurredAt\": \"2026-02-06T12:00:00Z\"}");
        ann.asks().body("{\"occurredAt\": \"2026-02-10T12:00:00Z\"}").post("/v1/favors/{id}/done", offer);
        Grateful.returnedAFavor(ann, ray, "Baked a cake", "2026-02-12T12:00:00Z");

        assertThat(balance(ann, ray, "2026-02-05").getList("offered"), is(empty()));
        assertThat(balance(ann, ray, "2026-02-09").getList("offered"), hasSize(1));
        assertThat(balance(ann, ray, "2026-02-09").getList("received"), is(empty()));
        JsonPath then = balance(ann, ray, "2026-02-11");
        assertThat(then.getList("received"), hasSize(1));
        assertThat(then.getList("given"), is(empty()));
        assertThat(then.getString("words"), is("Ray did one thing for you; there was no chance to return it yet."));
        assertThat(then.getString("nudge.since"), is("2026-02-10"));
        assertThat(balance(ann, ray, "2026-02-12").getList("given"), hasSize(1));
    }

    @Test
    void theNudgeComesWhenThePolicySaysSoAndGoesWhenSomethingWentBack() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2025-12-20T12:00:00Z");
        Grateful.didAFavor(ann, ray, "Fixed the bike", "2026-02-10T12:00:00Z");

        assertThat(balance(ann, ray, "2026-02-17").getBoolean("nudge.due"), is(false));
        JsonPath due = balance(ann, ray, "2026-02-18");
        assertThat(due.getBoolean("nudge.due"), is(true));
        assertThat(due.getString("nudge.since"), is("2025-12-20"));
        assertThat(due.getString("nudge.dueOn"), is("2026-02-18"));
        assertThat(due.getString("nudge.because"), containsString("60 days"));

        ann.adds(
                "searches",
                "{\"reason\": \"JOBLESS\", \"startedOn\": \"2025-12-01\", \"policy\": {\"reciprocityDays\": 90}}");
        assertThat(balance(ann, ray, "2026-02-18").getString("nudge.dueOn"), is("2026-03-20"));

        Grateful.returnedAFavor(ann, ray, "Baked a cake", "2026-01-15T12:00:00Z");
        assertThat(balance(ann, ray, "2026-02-18").getString("nudge.since"), is("2026-02-10"));
        Grateful.returnedAFavor(ann, ray, "Baked another cake", "2026-02-15T12:00:00Z");
        assertThat(balance(ann, ray, "2026-02-18").getString("nudge.since"), is(nullValue()));
    }

    @Test
    void theLatestFiftyAreShownAndAllAreCounted() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        for (int i = 0; i < 51; i++) {
            Grateful.didAFavor(ann, ray, "Fixed " + i, "2026-02-01T12:00:" + (i < 10 ? "0" : "") + i + "Z");
        }

        JsonPath balance = balance(ann, ray, null);

        assertThat(balance.getList("received"), hasSize(50));
        assertThat(balance.getString("received[0].words"), is("Fixed 50"));
        assertThat(balance.getString("words"), containsString("Ray did 51 things for you"));
    }

    private static JsonPath balance(Client ann, UUID contact, String asOf) {
        var request = ann.asks();
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/v1/contacts/{id}/balance", contact)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
