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
class OwedForAsksTest {
    @Test
    void whoCameThroughIsOwedThanks() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID ask = fulfilled(ann, ray);

        JsonPath open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.subject.type"), contains("ASK"));
        assertThat(open.getList("items.subject.id"), contains(ask.toString()));
        assertThat(open.getList("items.contactId"), contains(ray.toString()));
        assertThat(open.getList("items.owedSince"), contains("2026-02-10T12:00:00Z"));
        assertThat(open.getList("items.proposedKind"), contains("NOTE"));
    }

    @Test
    void aDeclineIsOwedNothingAndAnAnswerThatIsTakenBackNeither() {
        Client ann = Given.aSeeker();
        UUID declined = ask(ann, ann.addsContact("Eve"));
        step(ann, declined, "decline", "{\"occurredAt\": \"2026-02-10T12:00:00Z\"}");
        UUID ask = fulfilled(ann, ann.addsContact("Ray"));
        assertThat(Grateful.owedFor(ann), contains(ask.toString()));

        step(ann, ask, "reopen", "{\"occurredAt\": \"2026-02-11T12:00:00Z\"}");
        assertThat(Grateful.owedFor(ann), is(empty()));

        step(ann, ask, "fulfill", "{\"occurredAt\": \"2026-02-12T12:00:00Z\"}");
        assertThat(Grateful.debts(ann, "OPEN").getList("items.dueOn"), contains("2026-02-14"));
    }

    @Test
    void anIntroductionThatCameOfAnAskAndItsAnswerAreOneThing() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID ask = fulfilled(ann, ray);
        UUID introduction = ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + ray
                        + "\", \"target\": {\"person\": {\"name\": \"Helen\"}}, \"askId\": \"" + ask
                        + "\", \"madeAt\": \"2026-02-12T12:00:00Z\"}");

        assertThat(Grateful.owedFor(ann), contains(introduction.toString()));
        assertThat(
                "until it was made, the answer was",
                Grateful.debts(ann, "OPEN", "2026-02-11").getList("items.subject.id"),
                contains(ask.toString()));
        ann.asks().get("/v1/contacts/{id}/balance", ray).then().body("received.type", contains("INTRODUCTION"));

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/introductions/" + introduction))
                .delete("/v1/introductions/{id}", introduction)
                .then()
                .statusCode(204);
        assertThat(Grateful.owedFor(ann), contains(ask.toString()));
    }

    @Test
    void aLeadThatCameOfAnAskAndItsAnswerAreOneThing() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID ask = fulfilled(ann, ray);
        UUID lead = lead(ann, ray, ask);
        assertThat(Grateful.owedFor(ann), contains(lead.toString()));

        Grateful.thanked(ann, ray, "2026-02-13T12:00:00Z");
        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void whoAnsweredIsOwedThanksAlthoughAnotherGaveTheLead() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID ask = fulfilled(ann, ray);
        UUID lead = lead(ann, ann.addsContact("Eve"), ask);

        assertThat(Grateful.owedFor(ann), contains(ask.toString(), lead.toString()));
    }

    private static UUID fulfilled(Client ann, UUID contact) {
        UUID ask = ask(ann, contact);
        step(ann, ask, "fulfill", "{\"occurredAt\": \"2026-02-10T12:00:00Z\"}");
        return ask;
    }

    private static UUID ask(Client ann, UUID contact) {
        return ann.adds("asks", "{\"contactId\": \"" + contact + "\", \"askedAt\": \"2026-02-02T12:00:00Z\"}");
    }

    private static UUID lead(Client ann, UUID giver, UUID ask) {
        return ann.adds(
                "leads",
                "{\"organization\": \"Lakeside Freight\", \"givenByContactId\": \"" + giver
                        + "\", \"source\": {\"type\": \"ASK\", \"id\": \"" + ask
                        + "\"}, \"discoveredAt\": \"2026-02-12T12:00:00Z\"}");
    }

    private static void step(Client ann, UUID ask, String action, String body) {
        ann.asks().body(body).post("/v1/asks/{id}/" + action, ask).then().statusCode(200);
    }
}
