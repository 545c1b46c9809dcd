package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class OwedForIntroductionsTest {
    @Test
    void whoBroughtPeopleTogetherIsOwedThanksOnceTheyDid() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID introduction = ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + ray
                        + "\", \"target\": {\"person\": {\"name\": \"Helen Ostrow\"}}, \"requestedAt\":"
                        + " \"2026-02-01T12:00:00Z\"}");
        assertThat(Grateful.owedFor(ann), is(empty()));

        step(ann, introduction, "make", "2026-02-10T12:00:00Z");

        JsonPath open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.subject.type"), contains("INTRODUCTION"));
        assertThat(open.getList("items.subject.id"), contains(introduction.toString()));
        assertThat(open.getList("items.contactId"), contains(ray.toString()));
        assertThat(open.getList("items.dueOn"), contains("2026-02-12"));
        assertThat(open.getList("items.proposedKind"), contains("CALL"));

        step(ann, introduction, "meet", "2026-02-12T12:00:00Z");
        assertThat(Grateful.owedFor(ann), contains(introduction.toString()));
    }

    @Test
    void whatIsTakenBackIsOwedNoMore() {
        Client ann = Given.aSeeker();
        UUID introduction = made(ann, ann.addsContact("Ray"), ann.addsContact("Eve"));
        UUID other = made(ann, ann.addsContact("Max"), ann.addsContact("Ida"));
        assertThat(Grateful.owedFor(ann).size(), is(2));

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/introductions/" + introduction))
                .delete("/v1/introductions/{id}", introduction)
                .then()
                .statusCode(204);

        assertThat(Grateful.owedFor(ann), contains(other.toString()));
    }

    @Test
    void whomTheSeekerBroughtTogetherGotSomething() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        UUID given = ann.adds(
                "introductions",
                "{\"target\": {\"contactId\": \"" + eve + "\"}, \"toContactId\": \"" + ray
                        + "\", \"madeAt\": \"2026-02-10T12:00:00Z\"}");

        assertThat(Grateful.owedFor(ann), is(empty()));
        for (UUID contact : new UUID[] {ray, eve}) {
            ann.asks()
                    .get("/v1/contacts/{id}/balance", contact)
                    .then()
                    .body("given.type", contains("INTRODUCTION"))
                    .body("given.id", contains(given.toString()));
        }
    }

    private static UUID made(Client ann, UUID connector, UUID target) {
        return ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + connector + "\", \"target\": {\"contactId\": \"" + target
                        + "\"}, \"madeAt\": \"2026-02-10T12:00:00Z\"}");
    }

    private static void step(Client ann, UUID introduction, String action, String at) {
        ann.asks()
                .body("{\"occurredAt\": \"" + at + "\"}")
                .post("/v1/introductions/{id}/" + action, introduction)
                .then()
                .statusCode(200);
    }
}
