package org.kith.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class DocumentSharesResourceTest {
    private static final String STEPS = "/v1/document-shares/{id}/steps";

    @Test
    void aResumeGoesOnlyToSomebodyWhoIsTrustedWithIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID resume = resume(ann);

        for (String initiative : List.of("SEEKER", "CONTACT")) {
            ann.asks()
                    .body(share(resume, ray, ", \"initiative\": \"" + initiative + "\""))
                    .post("/v1/document-shares")
                    .then()
                    .statusCode(409)
                    .body("code", is("not-trusted"))
                    .body("errors.pointer", contains("/toContactId"));
        }
        ann.asks().get("/v1/document-shares").then().body("items", empty());

        trusts(ann, ray, true);
        ann.asks()
                .body(share(resume, ray, ""))
                .post("/v1/document-shares")
                .then()
                .statusCode(201)
                .body("initiative", is("SEEKER"))
                .body("channel", nullValue())
                .body("forContactId", nullValue())
                .body("arrivedAt", nullValue())
                .body("steps", empty());
    }

    @Test
    void workToShowGoesToAnybody() {
        Client ann = Given.aSeeker();
        UUID portfolio = ann.adds("documents", "{\"name\": \"Work\", \"kind\": \"PORTFOLIO\"}");

        ann.adds("document-shares", share(portfolio, ann.addsContact("Ray"), ""));
    }

    @Test
    void whatWasGivenStaysGivenWhenTheTrustIsGone() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID resume = resume(ann);
        UUID id = ann.adds("document-shares", share(resume, ray, ""));
        trusts(ann, ray, false);

        ann.patches("\"0\"", "{\"notes\": \"He keeps it at the counter.\"}")
                .patch("/v1/document-shares/{id}", id)
                .then()
                .statusCode(200);
        ann.patches("\"1\"", "{\"toContactId\": \"" + ann.addsContact("Mia") + "\"}")
                .patch("/v1/document-shares/{id}", id)
                .then()
                .statusCode(409)
                .body("code", is("not-trusted"));
    }

    @Test
    void aCourierCarriesItToSomebodyNamedAndEachStepIsKept() {
        Client ann = Given.aSeeker();
        UUID janet = trusted(ann, "Janet");
        UUID clerk = ann.addsContact("The clerk");
        UUID id = ann.adds(
                "document-shares",
                share(
                        resume(ann),
                        janet,
                        ", \"forPerson\": \"Director of HR\", \"occurredAt\": \"2026-02-02T15:00:00Z\""));

        goesOn(ann, id, "{\"occurredAt\": \"2026-02-03T15:00:00Z\", \"holderContactId\": \"" + clerk + "\"}")
                .statusCode(200)
                .body("arrivedAt", nullValue());
        goesOn(ann, id, "{\"occurredAt\": \"2026-02-05T15:00:00Z\", \"arrived\": true, \"note\": \"On her desk\"}")
                .statusCode(200)
                .body("arrivedAt", is("2026-02-05T15:00:00Z"))
                .body("steps.number", contains(1, 2))
                .body("steps.holderContactId", contains(is(clerk.toString()), nullValue()))
                .body("steps.holder", contains(nullValue(), is("Director of HR")))
                .body("steps.arrived", contains(false, true))
                .body("steps.note", contains(nullValue(), is("On her desk")));
        goesOn(ann, id, "{\"holder\": \"Somebody else\"}").statusCode(409).body("code", is("illegal-transition"));
        ann.asks().get("/v1/document-shares").then().body("items[0].steps.number", contains(1, 2));
    }

    @Test
    void withoutAHolderItIsWithThePersonForWhomItWas() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID helen = ann.addsContact("Helen");
        UUID resume = resume(ann);
        UUID forHelen = ann.adds("document-shares", share(resume, ray, ", \"forContactId\": \"" + helen + "\""));
        UUID forRay = ann.adds("document-shares", share(resume, ray, ", \"forContactId\": \"" + ray + "\""));

        goesOn(ann, forHelen, "{\"arrived\": true}").body("steps.holderContactId", contains(helen.toString()));
        goesOn(ann, forRay, "{\"arrived\": true}")
                .body("forContactId", nullValue())
                .body("steps.holderContactId", contains(ray.toString()));
    }

    @Test
    void aStepComesAfterTheOneBeforeAndHasHappened() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "document-shares",
                share(resume(ann), trusted(ann, "Ray"), ", \"occurredAt\": \"2026-02-02T15:00:00Z\""));

        goesOn(ann, id, "{\"occurredAt\": \"2026-02-01T15:00:00Z\", \"holder\": \"Mia\"}")
                .statusCode(409)
                .body("code", is("out-of-order"));
        goesOn(ann, id, "{\"occurredAt\": \"2026-03-03T15:00:00Z\", \"holder\": \"Mia\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
        goesOn(ann, id, "{\"occurredAt\": \"2026-02-04T15:00:00Z\", \"holder\": \"Mia\"}")
                .statusCode(200);
        ann.patches(ann.etagOf("/v1/document-shares/" + id), "{\"occurredAt\": \"2026-02-05T15:00:00Z\"}")
                .patch("/v1/document-shares/{id}", id)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
    }

    @Test
    void aStepSaysWhoHasItNow() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID id = ann.adds("document-shares", share(resume(ann), ray, ""));

        for (String wrong :
                List.of("{}", "{\"holder\": \" \"}", "{\"holder\": \"Mia\", \"holderContactId\": \"" + ray + "\"}")) {
            goesOn(ann, id, wrong).statusCode(422).body("errors.pointer", contains("/holder"));
        }
        goesOn(ann, id, "{\"holderContactId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/holderContactId"));
    }

    @Test
    void ofTwoStepsOnOneVersionOneIsTooLate() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("document-shares", share(resume(ann), trusted(ann, "Ray"), ""));

        for (int status : new int[] {200, 412}) {
            ann.asks()
                    .header("If-Match", "\"0\"")
                    .body("{\"holder\": \"Mia\"}")
                    .post(STEPS, id)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void itIsForOnePersonWhomTheSeekerHas() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID resume = resume(ann);
        UUID nobody = UUID.randomUUID();

        refused(ann, share(resume, ray, ", \"forPerson\": \"Mia\", \"forContactId\": \"" + ray + "\""), "/forPerson");
        refused(ann, share(nobody, ray, ""), "/documentId");
        refused(ann, share(resume, nobody, ""), "/toContactId");
        refused(ann, share(resume, ray, ", \"forContactId\": \"" + nobody + "\""), "/forContactId");
        refused(ann, share(resume, ray, ", \"organizationId\": \"" + nobody + "\""), "/organizationId");
        refused(ann, share(resume, ray, ", \"occurredAt\": \"2026-03-02T16:00:00Z\""), "/occurredAt");
    }

    @Test
    void theLogIsNarrowedByWhatWhomAndWhen() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID mia = trusted(ann, "Mia");
        UUID one = resume(ann);
        UUID other = resume(ann);
        UUID first = ann.adds("document-shares", share(one, ray, ", \"occurredAt\": \"2026-01-05T15:00:00Z\""));
        UUID second = ann.adds(
                "document-shares",
                share(other, mia, ", \"forContactId\": \"" + ray + "\", \"occurredAt\": \"2026-02-05T15:00:00Z\""));

        listed(ann, "limit", "50", second, first);
        listed(ann, "documentId", one.toString(), first);
        listed(ann, "toContactId", mia.toString(), second);
        listed(ann, "forContactId", ray.toString(), second);
        listed(ann, "since", "2026-02-05T15:00:00Z", second);
        listed(ann, "until", "2026-02-05T15:00:00Z", first);
        listed(
                ann,
                "updatedSince",
                ann.asks().get("/v1/document-shares/{id}", second).path("updatedAt"),
                second);
    }

    @Test
    void aPageTakesAsManyStatementsAsAnother() throws Exception {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID resume = resume(ann);
        for (int i = 0; i < 5; i++) {
            goesOn(ann, ann.adds("document-shares", share(resume, ray, "")), "{\"holder\": \"Mia\"}");
        }

        var statements = Wire.statementsOf(() -> ann.asks().get("/v1/document-shares"));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(5));
    }

    @Test
    void theHandOverGoesWithTheContactAndTheStepStaysWithoutItsHolder() {
        Client ann = Given.aSeeker();
        UUID ray = trusted(ann, "Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds("document-shares", share(resume(ann), ray, ""));
        goesOn(ann, id, "{\"holderContactId\": \"" + mia + "\"}");

        deletes(ann, mia);
        ann.asks()
                .get("/v1/document-shares/{id}", id)
                .then()
                .body("steps.number", contains(1))
                .body("steps[0].holderContactId", nullValue());
        deletes(ann, ray);
        ann.asks().get("/v1/document-shares/{id}", id).then().statusCode(404);
    }

    private static UUID resume(Client ann) {
        return ann.adds("documents", "{\"name\": \"2026-03 IT\", \"kind\": \"RESUME\"}");
    }

    private static UUID trusted(Client ann, String name) {
        return ann.adds("contacts", "{\"name\": \"" + name + "\", \"trustedWithDetails\": true}");
    }

    private static void trusts(Client ann, UUID contact, boolean trusted) {
        ann.patches(ann.etagOf("/v1/contacts/" + contact), "{\"trustedWithDetails\": " + trusted + "}")
                .patch("/v1/contacts/{id}", contact)
                .then()
                .statusCode(200);
    }

    private static void deletes(Client ann, UUID contact) {
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + contact))
                .delete("/v1/contacts/{id}", contact)
                .then()
                .statusCode(200);
    }

    private static String share(UUID document, UUID to, String more) {
        return "{\"documentId\": \"" + document + "\", \"toContactId\": \"" + to + "\"" + more + "}";
    }

    private static ValidatableResponse goesOn(Client ann, UUID share, String step) {
        return ann.asks().body(step).post(STEPS, share).then();
    }

    private static void refused(Client ann, String draft, String pointer) {
        ann.asks()
                .body(draft)
                .post("/v1/document-shares")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder(pointer));
    }

    private static void listed(Client ann, String parameter, String value, UUID... expected) {
        ann.asks()
                .queryParam(parameter, value)
                .get("/v1/document-shares")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
