package org.kith.timeline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class TimelinesTest {
    @Test
    void everythingWithAContactStandsInOneLineTheLatestFirst() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID call = ann.adds(
                "interactions",
                with(ray, "\"type\": \"CALL\", \"notes\": \"Told him\", \"occurredAt\": \"2026-02-01T12:00:00Z\""));
        UUID ask =
                ann.adds("asks", with(ray, "\"text\": \"Whom do you know?\", \"askedAt\": \"2026-02-02T12:00:00Z\""));
        step(ann, "asks", ask, "fulfill", "2026-02-10T12:00:00Z");
        UUID introduction = ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + ray
                        + "\", \"target\": {\"person\": {\"name\": \"Helen\"}}, \"askId\": \"" + ask
                        + "\", \"madeAt\": \"2026-02-11T12:00:00Z\"}");
        UUID favor = ann.adds(
                "favors",
                with(
                        ray,
                        "\"direction\": \"TO_SEEKER\", \"what\": \"Lends a suit\", \"status\": \"OFFERED\","
                                + " \"occurredAt\": \"2026-02-12T12:00:00Z\""));
        step(ann, "favors", favor, "done", "2026-02-13T12:00:00Z");
        UUID thanks = ann.adds(
                "thank-yous",
                with(ray, "\"text\": \"Thank you\", \"channel\": \"LETTER\", \"sentAt\": \"2026-02-14T12:00:00Z\""));
        UUID note = ann.adds(
                "notes",
                "{\"about\": {\"type\": \"CONTACT\", \"id\": \"" + ray
                        + "\"}, \"text\": \"Likes sailing\", \"occurredAt\": \"2026-02-15T12:00:00Z\"}");
        UUID event = ann.adds(
                "events", "{\"name\": \"Meetup\", \"kind\": \"MEETUP\", \"startsAt\": \"2026-02-16T12:00:00Z\"}");
        ann.asks()
                .body("{}")
                .put("/v1/events/{id}/people/{contactId}", event, ray)
                .then()
                .statusCode(200);
        ann.adds("interactions", with(ann.addsContact("Eve"), "\"type\": \"CALL\""));

        JsonPath line = line(ann, "contacts", ray);

        assertThat(
                line.getList("items.type"),
                contains("EVENT", "NOTE", "THANK_YOU", "FAVOR", "FAVOR", "INTRODUCTION", "ASK", "ASK", "INTERACTION"));
        assertThat(
                line.getList("items.action"),
                contains("meet", "write", "send", "receive", "offer", "make", "fulfill", "send", "call"));
        assertThat(
                line.getList("items.id"),
                contains(ids(event, note, thanks, favor, favor, introduction, ask, ask, call)));
        assertThat(line.getString("items[2].text"), is("Thank you"));
        assertThat(line.getString("items[2].channel"), is("LETTER"));
        assertThat(line.getString("items[7].text"), is("Whom do you know?"));
        assertThat(line.getString("items[8].at"), is("2026-02-01T12:00:00Z"));
    }

    @Test
    void aLeadHasItsStepsItsInterviewsAndWhatItCameFrom() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID ask = ann.adds("asks", with(ray, "\"askedAt\": \"2026-02-02T12:00:00Z\""));
        step(ann, "asks", ask, "fulfill", "2026-02-03T12:00:00Z");
        UUID lead = ann.adds(
                "leads",
                "{\"organization\": \"Lakeside\", \"role\": \"Clerk\", \"givenByContactId\": \"" + ray
                        + "\", \"source\": {\"type\": \"ASK\", \"id\": \"" + ask
                        + "\"}, \"discoveredAt\": \"2026-02-04T12:00:00Z\"}");
        ann.asks()
                .body("{\"appliedOn\": \"2026-02-05\", \"method\": \"EMAIL\", \"notes\": \"With a letter\"}")
                .post("/v1/leads/{id}/applications", lead)
                .then()
                .statusCode(201);
        UUID interview = ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead
                        + "\", \"startsAt\": \"2026-02-10T12:00:00Z\", \"kind\": \"ON_SITE\", \"interviewers\":"
                        + " [{\"name\": \"Ingrid\"}]}");
        ann.asks()
                .body("{\"outcome\": \"REJECTED\", \"reason\": \"More experience\", \"occurredAt\":"
                        + " \"2026-02-20T12:00:00Z\"}")
                .post("/v1/interviews/{id}/outcome", interview)
                .then()
                .statusCode(200);
        ann.adds("thank-yous", with(ray, "\"sentAt\": \"2026-02-21T12:00:00Z\""));
        ann.adds("thank-yous", with(ray, "\"sentAt\": \"2026-02-22T12:00:00Z\""));

        JsonPath line = line(ann, "leads", lead);

        assertThat(line.getList("items.findAll { it.type == 'THANK_YOU' }"), hasSize(1));
        assertThat(line.getList("items.findAll { it.type == 'INTERVIEW' }.action"), contains("rejected", "interview"));
        assertThat(line.getList("items.findAll { it.type == 'INTERVIEW' }.text"), hasItem("More experience"));
        assertThat(line.getList("items.findAll { it.type == 'APPLICATION' }.text"), contains("With a letter"));
        assertThat(line.getList("items.findAll { it.type == 'LEAD' }.action"), hasItems("discover", "interview"));
        assertThat(line.getList("items.findAll { it.type == 'ASK' }.action"), contains("fulfill", "send"));
        assertThat(line.getList("items.at"), is(sortedDown(line.getList("items.at"))));
        assertThat(
                "who gave it sees what came of it",
                line(ann, "contacts", ray).getList("items.findAll { it.type == 'LEAD' }.action"),
                hasItem("discover"));
    }

    @Test
    void aSearchHasWhatBelongsToItAndWhatHappenedWhileItLasted() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID former = ann.adds(
                "searches",
                "{\"reason\": \"JOBLESS\", \"startedOn\": \"2025-01-10\", \"endedOn\": \"2025-03-10\", \"outcome\":"
                        + " \"FOUND_JOB\"}");
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-01-10\"}");
        UUID then =
                ann.adds("interactions", with(ray, "\"type\": \"COFFEE\", \"occurredAt\": \"2025-02-01T12:00:00Z\""));
        UUID between =
                ann.adds("interactions", with(ray, "\"type\": \"CALL\", \"occurredAt\": \"2025-06-01T12:00:00Z\""));
        // In New York it is still the last day of the former search.
        UUID lastDay = ann.adds(
                "favors",
                with(
                        ray,
                        "\"direction\": \"TO_SEEKER\", \"what\": \"x\","
                                + " \"occurredAt\": \"2025-03-11T03:00:00Z\""));
        UUID ask = ann.adds("asks", with(ray, "\"askedAt\": \"2026-02-02T12:00:00Z\""));

        JsonPath before = line(ann, "searches", former);
        assertThat(before.getList("items.id"), hasItems(ids(then, lastDay, former)));
        assertThat(before.getList("items.id"), not(hasItem(between.toString())));
        assertThat(before.getList("items.action"), hasItems("begin", "end", "coffee", "receive"));
        JsonPath now = line(ann, "searches", search);
        assertThat(now.getList("items.id"), contains(ids(ask, search)));
    }

    @Test
    void aLineIsReadPageByPageAndNothingIsLostAtTheSameInstant() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String same = "2026-02-02T12:00:00Z";
        UUID ask = ann.adds("asks", with(ray, "\"askedAt\": \"" + same + "\""));
        step(ann, "asks", ask, "fulfill", same);
        step(ann, "asks", ask, "reopen", same);
        step(ann, "asks", ask, "fulfill", same);
        for (int i = 0; i < 3; i++) {
            ann.adds("interactions", with(ray, "\"type\": \"CALL\", \"occurredAt\": \"" + same + "\""));
        }

        List<String> actions = new ArrayList<>();
        String cursor = null;
        do {
            var request = ann.asks().queryParam("limit", 2).queryParam("count", true);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get("/v1/contacts/{id}/timeline", ray)
                    .then()
                    .statusCode(200)
                    .body("page.total", is(7))
                    .extract()
                    .jsonPath();
            actions.addAll(page.getList("items.action"));
            assertThat(page.getList("items.at"), everyItem(is(same)));
            cursor = page.getString("page.next");
        } while (cursor != null);

        assertThat(actions, hasSize(7));
        actions.removeIf("call"::equals);
        assertThat(actions, contains("fulfill", "reopen", "fulfill", "send"));
    }

    @Test
    void aKeySeesOfItWhatItMayReadElsewhere() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        ann.adds("interactions", with(ray, "\"type\": \"CALL\""));
        ann.adds("thank-yous", with(ray, "\"text\": \"Thank you\""));

        assertThat(line(ann, "contacts", ray).getList("items"), hasSize(2));
        assertThat(
                line(ann.withScopes("contacts:read", "gratitude:read"), "contacts", ray)
                        .getList("items.type"),
                contains("THANK_YOU"));
        assertThat(line(ann.withScopes("contacts:read"), "contacts", ray).getList("items"), is(empty()));
    }

    @Test
    void itEndsWithTheContact() {
        Client ann = Given.aSeeker();
        UUID theirs = Given.aSeeker().addsContact("Bob's friend");

        ann.asks().get("/v1/contacts/{id}/timeline", theirs).then().statusCode(404);
        ann.asks().get("/v1/leads/{id}/timeline", theirs).then().statusCode(404);
        ann.asks().get("/v1/searches/{id}/timeline", theirs).then().statusCode(404);
        assertThat(line(ann, "contacts", ann.addsContact("Ray")).getList("items"), is(empty()));
    }

    private static JsonPath line(Client ann, String things, UUID id) {
        return ann.asks()
                .get("/v1/" + things + "/{id}/timeline", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void step(Client ann, String things, UUID id, String action, String at) {
        ann.asks()
                .body("{\"occurredAt\": \"" + at + "\"}")
                .post("/v1/" + things + "/{id}/" + action, id)
                .then()
                .statusCode(200);
    }

    private static String with(UUID contact, String more) {
        return "{\"contactId\": \"" + contact + "\", " + more + "}";
    }

    private static String[] ids(UUID... ids) {
        String[] texts = new String[ids.length];
        for (int i = 0; i < ids.length; i++) {
            texts[i] = ids[i].toString();
        }
        return texts;
    }

    private static List<String> sortedDown(List<String> times) {
        List<String> sorted = new ArrayList<>(times);
        sorted.sort(java.util.Comparator.reverseOrder());
        return sorted;
    }
}
