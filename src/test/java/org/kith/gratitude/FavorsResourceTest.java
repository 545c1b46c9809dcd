package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class FavorsResourceTest {
    private static final String OFFER = "2026-02-10T12:00:00Z";

    @Test
    void whatSomebodyDidIsKeptAndThanksAreOwedForIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        var favor = ann.asks()
                .body("{\"contactId\": \"" + ray + "\", \"direction\": \"TO_SEEKER\", \"what\": \" Fixed the car \"}")
                .post("/v1/favors")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("DONE"))
                .body("what", is("Fixed the car"))
                .body("offeredAt", nullValue())
                .body("legalActions", empty())
                .extract();

        assertThat(favor.path("occurredAt"), is(favor.<String>path("createdAt")));
        assertThat(Grateful.owedFor(ann), contains(favor.<String>path("id")));
    }

    @Test
    void anOfferIsOwedNothingUntilItIsKept() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID offer = offers(ann, ray, "TO_SEEKER");
        assertThat(Grateful.owedFor(ann), is(empty()));

        ann.asks()
                .body("{\"occurredAt\": \"2026-02-12T12:00:00Z\"}")
                .post("/v1/favors/{id}/done", offer)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("DONE"))
                .body("offeredAt", is(OFFER))
                .body("occurredAt", is("2026-02-12T12:00:00Z"))
                .body("legalActions", empty());

        assertThat(Grateful.owedFor(ann), contains(offer.toString()));
        assertThat(Grateful.debts(ann, "OPEN").getString("items[0].dueOn"), is("2026-02-14"));
    }

    @Test
    void withoutABodyAnOfferWasKeptNow() {
        Client ann = Given.aSeeker();
        UUID offer = offers(ann, ann.addsContact("Ray"), "FROM_SEEKER");

        ann.asks().post("/v1/favors/{id}/done", offer).then().statusCode(200).body("status", is("DONE"));

        assertThat("nobody thanks themselves", Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void whatWasDoneCannotBeDoneAgain() {
        Client ann = Given.aSeeker();
        UUID offer = offers(ann, ann.addsContact("Ray"), "TO_SEEKER");
        ann.asks().post("/v1/favors/{id}/done", offer).then().statusCode(200);

        ann.asks().post("/v1/favors/{id}/done", offer).then().statusCode(409).body("code", is("illegal-transition"));
        ann.asks()
                .header("If-Match", "\"0\"")
                .post("/v1/favors/{id}/done", offer)
                .then()
                .statusCode(412);
    }

    @Test
    void nobodyKeepsAnOfferBeforeMakingIt() {
        Client ann = Given.aSeeker();
        UUID offer = offers(ann, ann.addsContact("Ray"), "TO_SEEKER");

        ann.asks()
                .body("{\"occurredAt\": \"2026-02-09T12:00:00Z\"}")
                .post("/v1/favors/{id}/done", offer)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
        ann.asks().body("{\"occurredAt\": \"2026-02-12T12:00:00Z\"}").post("/v1/favors/{id}/done", offer);
        ann.patches("\"1\"", "{\"occurredAt\": \"2026-02-09T12:00:00Z\"}")
                .patch("/v1/favors/{id}", offer)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
    }

    @Test
    void anOfferCanBeDatedAnew() {
        Client ann = Given.aSeeker();
        UUID offer = offers(ann, ann.addsContact("Ray"), "TO_SEEKER");

        ann.patches("\"0\"", "{\"occurredAt\": \"2026-02-01T12:00:00Z\"}")
                .patch("/v1/favors/{id}", offer)
                .then()
                .statusCode(200)
                .body("offeredAt", is("2026-02-01T12:00:00Z"))
                .body("occurredAt", is("2026-02-01T12:00:00Z"));
    }

    @Test
    void whatIsOwedFollowsTheFavor() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        UUID favor = Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");

        ann.patches("\"0\"", "{\"contactId\": \"" + eve + "\", \"occurredAt\": \"2026-02-20T12:00:00Z\"}")
                .patch("/v1/favors/{id}", favor)
                .then()
                .statusCode(200);
        var open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.contactId"), contains(eve.toString()));
        assertThat(open.getList("items.dueOn"), contains("2026-02-22"));

        ann.patches("\"1\"", "{\"direction\": \"FROM_SEEKER\"}")
                .patch("/v1/favors/{id}", favor)
                .then()
                .statusCode(200);
        assertThat(Grateful.owedFor(ann), is(empty()));

        UUID other = Grateful.didAFavor(ann, ray, "Lent a suit", "2026-02-10T12:00:00Z");
        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/favors/{id}", other)
                .then()
                .statusCode(204);
        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void theStatusIsChangedByItsActionAlone() {
        Client ann = Given.aSeeker();
        UUID offer = offers(ann, ann.addsContact("Ray"), "TO_SEEKER");

        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", "\"0\"")
                .body("{\"status\": \"DONE\"}")
                .patch("/v1/favors/{id}", offer)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T15:00:00Z, in-the-future", "1899-12-31T00:00:00Z, out-of-bounds"})
    void aFavorHasHappened(String time, String code) {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID offer = offers(ann, ray, "TO_SEEKER");

        ann.asks()
                .body("{\"contactId\": \"" + ray
                        + "\", \"direction\": \"TO_SEEKER\", \"what\": \"x\", \"occurredAt\": \"" + time + "\"}")
                .post("/v1/favors")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains(code));
        ann.asks()
                .body("{\"occurredAt\": \"" + time + "\"}")
                .post("/v1/favors/{id}/done", offer)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
    }

    @Test
    void anotherSeekersContactIsUnknown() {
        UUID theirs = Given.aSeeker().addsContact("Bob's friend");

        Given.aSeeker()
                .asks()
                .body("{\"contactId\": \"" + theirs + "\", \"direction\": \"TO_SEEKER\", \"what\": \"x\"}")
                .post("/v1/favors")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactId"))
                .body("detail", containsString("not valid"));
    }

    @Test
    void favorsAreFoundByPersonDirectionStatusAndTime() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        UUID car = Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-01T12:00:00Z");
        UUID cake = Grateful.returnedAFavor(ann, ray, "Baked a cake", "2026-02-05T12:00:00Z");
        UUID offer = offers(ann, eve, "TO_SEEKER");

        assertThat(found(ann, "contactId", ray.toString()), contains(cake.toString(), car.toString()));
        assertThat(found(ann, "direction", "TO_SEEKER"), contains(offer.toString(), car.toString()));
        assertThat(found(ann, "status", "OFFERED"), contains(offer.toString()));
        assertThat(found(ann, "since", "2026-02-05T12:00:00Z"), contains(offer.toString(), cake.toString()));
        assertThat(found(ann, "until", "2026-02-05T12:00:00Z"), contains(car.toString()));
        assertThat(found(ann, "updatedSince", "2026-02-05T12:00:00Z"), hasSize(3));
    }

    private static List<String> found(Client ann, String parameter, String value) {
        return ann.asks()
                .queryParam(parameter, value)
                .get("/v1/favors")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static UUID offers(Client ann, UUID contact, String direction) {
        return ann.adds(
                "favors",
                "{\"contactId\": \"" + contact + "\", \"direction\": \"" + direction
                        + "\", \"what\": \"Takes the résumé upstairs\", \"status\": \"OFFERED\", \"occurredAt\": \""
                        + OFFER
                        + "\"}");
    }
}
