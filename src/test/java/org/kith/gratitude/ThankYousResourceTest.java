package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class ThankYousResourceTest {
    @Test
    void aContactIsEnough() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        var sent = ann.asks()
                .body("{\"contactId\": \"" + ray + "\"}")
                .post("/v1/thank-yous")
                .then()
                .statusCode(201)
                .body("kind", is("NOTE"))
                .body("channel", nullValue())
                .body("text", nullValue())
                .body("offersHelp", is(false))
                .body("settles", empty())
                .extract();

        assertThat(sent.path("sentAt"), is(sent.<String>path("createdAt")));
        String read =
                ann.asks().get("/v1/thank-yous/{id}", sent.<String>path("id")).asString();
        assertThat(read, is(sent.asString()));
    }

    @Test
    void aThankYouSettlesWhatWentBeforeItAndNothingElse() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");
        Grateful.didAFavor(ann, ray, "Fixed the bike", "2026-02-12T12:00:00Z");
        String later = Grateful.didAFavor(ann, ray, "Fixed the boat", "2026-02-14T12:00:00Z")
                .toString();
        String other = Grateful.didAFavor(ann, ann.addsContact("Eve"), "Lent a suit", "2026-02-10T12:00:00Z")
                .toString();

        UUID thanks = Grateful.thanked(ann, ray, "2026-02-12T12:00:00Z");

        assertThat(Grateful.owedFor(ann), contains(other, later));
        var settled = Grateful.debts(ann, "SETTLED");
        assertThat(settled.getList("items.settledBy"), contains(thanks.toString(), thanks.toString()));
        assertThat(settled.getList("items.legalActions"), contains(List.of(), List.of()));
        ann.asks().get("/v1/thank-yous/{id}", thanks).then().body("settles", is(settled.getList("items.id")));
    }

    @Test
    void whatIsRecordedLateWasSettledByTheThankYouThatFollowedIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID thanks = Grateful.thanked(ann, ray, "2026-02-20T12:00:00Z");
        String before = ann.etagOf("/v1/thank-yous/" + thanks);

        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");

        assertThat(Grateful.owedFor(ann), is(empty()));
        assertThat(Grateful.debts(ann, "SETTLED").getList("items.settledBy"), contains(thanks.toString()));
        assertThat(ann.etagOf("/v1/thank-yous/" + thanks), is(not(before)));
    }

    @Test
    void onADateBeforeItWasSentNothingWasSettled() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String favor = Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z")
                .toString();
        Grateful.thanked(ann, ray, "2026-02-20T12:00:00Z");

        assertThat(Grateful.debts(ann, "OPEN", "2026-02-19").getList("items.subject.id"), contains(favor));
        assertThat(Grateful.debts(ann, "SETTLED", "2026-02-20").getList("items.subject.id"), contains(favor));
    }

    @Test
    void whatIsNamedIsSettledAndTheRestIsStillOwed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");
        UUID debt = Grateful.theDebt(ann);
        String bike = Grateful.didAFavor(ann, ray, "Fixed the bike", "2026-02-12T12:00:00Z")
                .toString();

        UUID thanks = ann.adds("thank-yous", naming(ray, debt));

        assertThat(Grateful.owedFor(ann), contains(bike));
        String etag = ann.etagOf("/v1/thank-yous/" + thanks);
        ann.patches(etag, "{\"settles\": []}")
                .patch("/v1/thank-yous/{id}", thanks)
                .then()
                .statusCode(200)
                .body("settles", empty());
        assertThat(Grateful.owedFor(ann).size(), is(2));
        etag = ann.etagOf("/v1/thank-yous/" + thanks);
        ann.patches(etag, "{\"text\": \"Thanks\"}").patch("/v1/thank-yous/{id}", thanks);
        assertThat("what is named stays named", Grateful.owedFor(ann).size(), is(2));

        etag = ann.etagOf("/v1/thank-yous/" + thanks);
        ann.patches(etag, "{\"settles\": null}")
                .patch("/v1/thank-yous/{id}", thanks)
                .then()
                .statusCode(200);
        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void onlyWhatIsOwedToThePersonCanBeNamed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");
        UUID debt = Grateful.theDebt(ann);

        refused(ann, naming(ann.addsContact("Eve"), debt));
        refused(ann, naming(ray, UUID.randomUUID()));
        refused(Given.aSeeker(), null, debt);
        ann.asks().body("{\"reason\": \"We are brothers.\"}").post("/v1/debts/{id}/waive", debt);
        refused(ann, naming(ray, debt));
    }

    @Test
    void whatAThankYouSettledIsOwedAgainWhenItIsDeleted() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String favor = Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z")
                .toString();
        UUID first = Grateful.thanked(ann, ray, "2026-02-11T12:00:00Z");
        UUID second = Grateful.thanked(ann, ray, "2026-02-20T12:00:00Z");

        deletes(ann, first);
        assertThat(
                "the next one went after it too",
                Grateful.debts(ann, "SETTLED").getList("items.settledBy"),
                contains(second.toString()));

        deletes(ann, second);
        assertThat(Grateful.owedFor(ann), contains(favor));
    }

    @Test
    void aThankYouThatIsMovedSettlesWhatItWouldHaveSettled() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", "2026-02-10T12:00:00Z");
        UUID thanks = Grateful.thanked(ann, ray, "2026-02-20T12:00:00Z");

        ann.patches(ann.etagOf("/v1/thank-yous/" + thanks), "{\"sentAt\": \"2026-02-09T12:00:00Z\"}")
                .patch("/v1/thank-yous/{id}", thanks)
                .then()
                .statusCode(200)
                .body("settles", empty());

        assertThat(Grateful.owedFor(ann).size(), is(1));
    }

    @Test
    void whatWasNotSentYetIsRefused() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        ann.asks()
                .body("{\"contactId\": \"" + ray + "\", \"sentAt\": \"2026-03-03T12:00:00Z\"}")
                .post("/v1/thank-yous")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sentAt"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void anotherSeekersContactIsUnknown() {
        UUID theirs = Given.aSeeker().addsContact("Bob's friend");

        Given.aSeeker()
                .asks()
                .body("{\"contactId\": \"" + theirs + "\"}")
                .post("/v1/thank-yous")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/contactId"));
    }

    @Test
    void thankYousAreFoundByPersonKindAndTime() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        String note = Grateful.thanked(ann, ray, "2026-02-10T12:00:00Z").toString();
        String flowers = ann.adds(
                        "thank-yous",
                        "{\"contactId\": \"" + eve + "\", \"kind\": \"FLOWERS\", \"personalTouch\": \"Tulips, as at her"
                                + " wedding\", \"sentAt\": \"2026-02-12T12:00:00Z\"}")
                .toString();

        assertThat(found(ann, "contactId", ray.toString()), contains(note));
        assertThat(found(ann, "kind", "FLOWERS"), contains(flowers));
        assertThat(found(ann, "generic", "true"), contains(note));
        assertThat(found(ann, "generic", "false"), contains(flowers));
        assertThat(found(ann, "since", "2026-02-12T12:00:00Z"), contains(flowers));
        assertThat(found(ann, "until", "2026-02-12T12:00:00Z"), contains(note));
        assertThat(found(ann, "updatedSince", "2026-02-12T12:00:00Z"), contains(flowers, note));
    }

    private static void deletes(Client ann, UUID thanks) {
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/thank-yous/" + thanks))
                .delete("/v1/thank-yous/{id}", thanks)
                .then()
                .statusCode(204);
    }

    private static void refused(Client seeker, String body) {
        seeker.asks()
                .body(body)
                .post("/v1/thank-yous")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/settles/0"))
                .body("errors.code", contains("unknown-reference"));
    }

    private static void refused(Client seeker, UUID contact, UUID debt) {
        refused(seeker, naming(contact == null ? seeker.addsContact("Ray") : contact, debt));
    }

    private static String naming(UUID contact, UUID debt) {
        return "{\"contactId\": \"" + contact + "\", \"settles\": [\"" + debt
                + "\"], \"sentAt\": \"2026-02-20T12:00:00Z\"}";
    }

    private static List<String> found(Client ann, String parameter, String value) {
        return ann.asks()
                .queryParam(parameter, value)
                .get("/v1/thank-yous")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
