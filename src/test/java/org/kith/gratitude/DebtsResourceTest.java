package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
class DebtsResourceTest {
    private static final String TUESDAY = "2026-02-10T12:00:00Z";

    @Test
    void aDebtSaysForWhatToWhomAndUntilWhen() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID favor = Grateful.didAFavor(ann, ray, "Fixed the car", TUESDAY);

        ann.asks()
                .get("/v1/debts/{id}", Grateful.theDebt(ann))
                .then()
                .statusCode(200)
                .body("contactId", is(ray.toString()))
                .body("subject.type", is("FAVOR"))
                .body("subject.id", is(favor.toString()))
                .body("subject.interviewer", nullValue())
                .body("owedSince", is(TUESDAY))
                .body("dueOn", is("2026-02-12"))
                .body("proposedKind", is("NOTE"))
                .body("status", is("OPEN"))
                .body("settledBy", nullValue())
                .body("legalActions", contains("waive"));
    }

    @Test
    void theDaysAreThoseOfTheSeekersOwnZone() {
        Client ann = Given.aSeeker();
        // In New York it is still the 10th.
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Fixed the car", "2026-02-11T04:30:00Z");

        assertThat(Grateful.debts(ann, "OPEN").getList("items.dueOn"), contains("2026-02-12"));
        assertThat(Grateful.debts(ann, "OPEN", "2026-02-10").getList("items"), is(not(empty())));
        assertThat(Grateful.debts(ann, "OPEN", "2026-02-09").getList("items"), is(empty()));
    }

    @Test
    void thePolicyOfTheSearchInWhichItHappenedDecidesTheDay() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Before the search", "2026-01-05T12:00:00Z");
        Grateful.didAFavor(ann, ray, "During the search", TUESDAY);
        UUID search = ann.adds(
                "searches",
                "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-02-01\", \"policy\": {\"thankYouAfterHelpDays\": 5}}");
        assertThat(Grateful.debts(ann, "OPEN").getList("items.dueOn"), contains("2026-01-07", "2026-02-15"));

        String before = ann.etagOf("/v1/debts/" + Grateful.debts(ann, "OPEN").getString("items[1].id"));
        ann.patches("\"0\"", "{\"policy\": {\"thankYouAfterHelpDays\": 0}}")
                .patch("/v1/searches/{id}", search)
                .then()
                .statusCode(200);

        var now = Grateful.debts(ann, "OPEN");
        assertThat(now.getList("items.dueOn"), contains("2026-01-07", "2026-02-10"));
        assertThat(ann.etagOf("/v1/debts/" + now.getString("items[1].id")), is(not(before)));
    }

    @Test
    void nothingIsOwedBeforeItHappened() {
        Client ann = Given.aSeeker();
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Fixed the car", TUESDAY);
        UUID debt = Grateful.theDebt(ann);

        ann.asks()
                .queryParam("asOf", "2026-02-09")
                .get("/v1/debts/{id}", debt)
                .then()
                .statusCode(404);
        ann.asks()
                .queryParam("asOf", "2026-02-10")
                .get("/v1/debts/{id}", debt)
                .then()
                .statusCode(200);
    }

    @Test
    void aWaivedDebtIsOwedNoMoreUntilItIsReopened() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", TUESDAY);
        UUID debt = Grateful.theDebt(ann);

        ann.asks()
                .body("{\"reason\": \" We are brothers. \", \"occurredAt\": \"2026-02-20T12:00:00Z\"}")
                .post("/v1/debts/{id}/waive", debt)
                .then()
                .statusCode(200)
                .body("status", is("WAIVED"))
                .body("waivedReason", is("We are brothers."))
                .body("waivedAt", is("2026-02-20T12:00:00Z"))
                .body("legalActions", contains("reopen"));
        Grateful.thanked(ann, ray, "2026-02-25T12:00:00Z");
        assertThat(Grateful.debts(ann, "WAIVED").getList("items.id"), contains(debt.toString()));
        assertThat(Grateful.debts(ann, "OPEN", "2026-02-19").getList("items.id"), contains(debt.toString()));
        assertThat(Grateful.debts(ann, "OPEN", "2026-02-19").getList("items.waivedReason"), contains(nullValue()));

        ann.asks()
                .post("/v1/debts/{id}/reopen", debt)
                .then()
                .statusCode(200)
                .body("waivedReason", nullValue())
                .body("status", is("SETTLED"));
    }

    @Test
    void whatIsWaivedWasOpenAndWhatIsReopenedWasWaived() {
        Client ann = Given.aSeeker();
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Fixed the car", TUESDAY);
        UUID debt = Grateful.theDebt(ann);
        String reason = "{\"reason\": \"We are brothers.\"}";

        ann.asks()
                .post("/v1/debts/{id}/reopen", debt)
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString("waive"));
        ann.asks()
                .header("If-Match", "\"7\"")
                .body(reason)
                .post("/v1/debts/{id}/waive", debt)
                .then()
                .statusCode(412);
        ann.asks().body(reason).post("/v1/debts/{id}/waive", debt).then().statusCode(200);
        ann.asks()
                .body(reason)
                .post("/v1/debts/{id}/waive", debt)
                .then()
                .statusCode(409)
                .body("detail", containsString("reopen"));
        ann.asks()
                .header("If-Match", "\"0\"")
                .post("/v1/debts/{id}/reopen", debt)
                .then()
                .statusCode(412);
    }

    @Test
    void nothingIsWaivedBeforeItIsOwed() {
        Client ann = Given.aSeeker();
        Grateful.didAFavor(ann, ann.addsContact("Ray"), "Fixed the car", TUESDAY);

        ann.asks()
                .body("{\"reason\": \"We are brothers.\", \"occurredAt\": \"2026-02-10T11:00:00Z\"}")
                .post("/v1/debts/{id}/waive", Grateful.theDebt(ann))
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
    }

    @Test
    void aWaiverIsForgottenWhenAnotherPersonIsOwedInstead() {
        Client ann = Given.aSeeker();
        UUID favor = Grateful.didAFavor(ann, ann.addsContact("Ray"), "Fixed the car", TUESDAY);
        UUID debt = Grateful.theDebt(ann);
        ann.asks().body("{\"reason\": \"We are brothers.\"}").post("/v1/debts/{id}/waive", debt);

        ann.patches("\"0\"", "{\"what\": \"Fixed the bike\"}").patch("/v1/favors/{id}", favor);
        assertThat(Grateful.owedFor(ann), is(empty()));

        ann.patches("\"1\"", "{\"contactId\": \"" + ann.addsContact("Eve") + "\"}")
                .patch("/v1/favors/{id}", favor)
                .then()
                .statusCode(200);
        assertThat(Grateful.owedFor(ann), contains(favor.toString()));
    }

    @Test
    void debtsAreFoundByPersonFactAndDay() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        String car = Grateful.didAFavor(ann, ray, "Fixed the car", TUESDAY).toString();
        String suit = Grateful.didAFavor(ann, eve, "Lent a suit", "2026-02-05T12:00:00Z")
                .toString();

        assertThat(found(ann, "contactId", ray.toString()), contains(car));
        assertThat(found(ann, "subjectType", "FAVOR"), contains(suit, car));
        assertThat(found(ann, "subjectType", "LEAD"), is(empty()));
        assertThat(found(ann, "dueUntil", "2026-02-07"), contains(suit));
        assertThat(found(ann, "dueSince", "2026-02-08"), contains(car));
        assertThat(found(ann, "sort", "-owedSince"), contains(car, suit));
    }

    @Test
    void debtsComeInPagesByTheDayOnWhichTheyAreDue() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        for (int day = 10; day < 15; day++) {
            Grateful.didAFavor(ann, ray, "On the " + day, "2026-02-" + day + "T12:00:00Z");
        }

        var first = ann.asks()
                .queryParam("limit", 3)
                .queryParam("count", true)
                .get("/v1/debts")
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2026-02-12", "2026-02-13", "2026-02-14"))
                .body("page.total", is(5))
                .extract();

        ann.asks()
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("page.next"))
                .get("/v1/debts")
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2026-02-15", "2026-02-16"))
                .body("page.next", nullValue());
    }

    @Test
    void aContactWhoIsDeletedIsOwedNothing() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Fixed the car", TUESDAY);

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + ray))
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    private static List<String> found(Client ann, String parameter, String value) {
        return ann.asks()
                .queryParam(parameter, value)
                .get("/v1/debts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject.id");
    }
}
