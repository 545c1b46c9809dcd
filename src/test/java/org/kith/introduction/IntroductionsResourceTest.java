package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.introduction.Introducing.ALL;
import static org.kith.introduction.Introducing.ONE;
import static org.kith.introduction.Introducing.contact;
import static org.kith.introduction.Introducing.draft;
import static org.kith.introduction.Introducing.made;
import static org.kith.introduction.Introducing.person;
import static org.kith.introduction.Introducing.read;
import static org.kith.introduction.Introducing.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

/** Asking for introductions, reading, changing and deleting them. */
@QuarkusTest
class IntroductionsResourceTest {
    @Test
    void aConnectorAndANameAreEnough() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        var created = ann.asks()
                .body(person(ray, " Helen Ostrow "))
                .post(ALL)
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("status", is("REQUESTED"))
                .body("direction", is("RECEIVED"))
                .body("unsolicited", is(false))
                .body("connectorContactId", is(ray.toString()))
                .body("target.contactId", nullValue())
                .body("target.person.name", is("Helen Ostrow"))
                .body("target.role", nullValue())
                .body("madeAt", nullValue())
                .body("legalActions", contains("connector-agree", "target-agree", "make", "decline"))
                .body("history.action", contains("request"))
                .body("history.status", contains("REQUESTED"))
                .extract();

        assertThat(created.header("Location"), endsWith(ALL + "/" + created.path("id")));
        assertThat(created.path("occurredAt"), is(created.<String>path("requestedAt")));
        assertThat(ann.asks().get(ONE, created.<String>path("id")).asString(), is(created.asString()));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray"));
    }

    @Test
    void theTextIsDraftedFromSearchTargetAndReason() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID helen = ann.adds(
                "contacts",
                "{\"name\": \"Helen Ostrow\", \"emails\": [{\"address\": \"helen@lakeside.example\"}],"
                        + " \"affiliations\": [{\"organization\": \"Lakeside Freight\", \"title\": \"CTO\"}]}");
        ann.adds(
                "searches",
                "{\"reason\": \"UNHAPPY_IN_JOB\", \"startedOn\": \"2026-01-12\", \"whyItMatters\": \"My boss is unkind\","
                        + " \"targetRoles\": [\"IT Project Manager\"], \"industries\": [\"Transport\"],"
                        + " \"places\": [\"Chicago\"]}");

        UUID id = ann.adds(
                "introductions",
                draft(
                        ray,
                        contact(helen),
                        ", \"why\": \"she hires there, call 202-555-0143 or helen@ostrow.example\""));

        read(ann, id).body("forwardableText", is("""
                                Ann Porter is looking for a new position (IT Project Manager, in Transport, in or around \
                                Chicago) and would be glad of a short conversation with Helen Ostrow, CTO at Lakeside \
                                Freight.

                                Why Helen Ostrow: she hires there, call or.

                                Fifteen minutes on the phone, whenever it suits, would be plenty. A simple yes or no is \
                                enough, and a no is perfectly fine."""));
    }

    @Test
    void aDraftedTextFollowsWhatChangesAndOnesOwnStays() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));

        patched(ann, id, "{\"why\": \"she hires\"}").body("forwardableText", containsString("Why Helen: she hires."));
        patched(ann, id, "{\"forwardableText\": \"Please meet Ann.\"}");
        patched(ann, id, "{\"why\": \"she knows\"}").body("forwardableText", is("Please meet Ann."));
        patched(ann, id, "{\"forwardableText\": null}")
                .body("forwardableText", containsString("Why Helen: she knows."));
        patched(ann, id, "{\"target\": {\"person\": {\"name\": \"Helga\"}}}")
                .body("forwardableText", allOf(containsString("with Helga"), not(containsString("Helen"))));
    }

    @Test
    void theTargetIsOneOfContactPersonAndRole() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lakeside = ann.addsOrganization("Lakeside");
        String nobody = UUID.randomUUID().toString();

        UUID role = ann.adds(
                "introductions",
                draft(ray, "{\"role\": {\"title\": \"CTO\", \"organizationId\": \"" + lakeside + "\"}}", ""));
        read(ann, role)
                .body("target.role.title", is("CTO"))
                .body("target.role.organizationId", is(lakeside.toString()))
                .body("forwardableText", containsString("with whoever is CTO at Lakeside"));
        refused(ann, draft(ray, "{}", ""), "/target", "required");
        refused(
                ann,
                draft(ray, "{\"person\": {\"name\": \"Helen\"}, \"role\": {\"title\": \"CTO\"}}", ""),
                "/target",
                "one-target");
        refused(ann, draft(ray, "{\"contactId\": \"" + nobody + "\"}", ""), "/target/contactId", "unknown-reference");
        refused(
                ann,
                draft(ray, "{\"role\": {\"title\": \"CTO\", \"organizationId\": \"" + nobody + "\"}}", ""),
                "/target/role/organizationId",
                "unknown-reference");
        refused(
                ann,
                draft(ray, "{\"person\": {\"name\": \"Helen\", \"email\": \"nonsense\"}}", ""),
                "/target/person/email",
                "wrong-format");
    }

    @Test
    void threePeopleTakePartOrTwoAndTheSeeker() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");

        refused(ann, draft(ray, contact(ray), ""), "/target/contactId", "oneself");
        refused(ann, draft(ray, contact(mia), ", \"toContactId\": \"" + mia + "\""), "/toContactId", "one-other");
        refused(ann, "{\"target\": " + contact(mia) + "}", "/toContactId", "required");
        refused(
                ann,
                "{\"target\": " + contact(mia) + ", \"toContactId\": \"" + mia + "\"}",
                "/target/contactId",
                "oneself");
        refused(ann, draft(UUID.randomUUID(), contact(mia), ""), "/connectorContactId", "unknown-reference");
    }

    @Test
    void itsTimesLieInThePastAndInOrder() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String helen = "{\"person\": {\"name\": \"Helen\"}}";
        String late = "\"2026-02-20T12:00:00Z\"";
        String early = "\"2026-02-10T12:00:00Z\"";

        refused(ann, draft(ray, helen, ", \"requestedAt\": \"2026-03-03T12:00:00Z\""), "/requestedAt", "in-the-future");
        refused(ann, draft(ray, helen, ", \"madeAt\": \"2026-03-03T12:00:00Z\""), "/madeAt", "in-the-future");
        refused(ann, draft(ray, helen, ", \"madeAt\": \"1899-03-03T12:00:00Z\""), "/madeAt", "out-of-bounds");
        refused(
                ann,
                draft(ray, helen, ", \"requestedAt\": " + late + ", \"madeAt\": " + early),
                "/madeAt",
                "out-of-order");
        refused(
                ann,
                draft(ray, helen, ", \"unsolicited\": true, \"requestedAt\": " + early),
                "/requestedAt",
                "unsolicited");
        refused(ann, draft(ray, "{\"role\": {\"title\": \"CTO\"}}", ", \"madeAt\": " + early), "/target", "required");
        UUID both =
                ann.adds("introductions", draft(ray, helen, ", \"requestedAt\": " + early + ", \"madeAt\": " + late));
        read(ann, both)
                .body("status", is("MADE"))
                .body("requestedAt", is("2026-02-10T12:00:00Z"))
                .body("madeAt", is("2026-02-20T12:00:00Z"))
                .body("occurredAt", is("2026-02-20T12:00:00Z"))
                .body("history.status", contains("REQUESTED", "MADE"))
                .body("legalActions", contains("meet", "reopen"));
    }

    @Test
    void whoTakesPartIsSettledOnceItWasMade() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = made(ann, ray, mia, "2026-02-20");

        ann.patches("\"0\"", "{\"connectorContactId\": \"" + ann.addsContact("Bob") + "\"}")
                .patch(ONE, id)
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"));
        patched(ann, id, "{\"why\": \"she hires\", \"channel\": \"EMAIL\"}")
                .body("why", is("she hires"))
                .body("channel", is("EMAIL"));
        ann.patches("\"0\"", "{}").patch(ONE, id).then().statusCode(412);
    }

    @Test
    void aPatchMayExchangeConnectorAndTargetBeforeItIsMade() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds("introductions", person(ray, "Helen"));

        patched(
                        ann,
                        id,
                        "{\"connectorContactId\": \"" + mia + "\", \"target\": {\"person\": null, \"role\":"
                                + " {\"title\": \"CTO\"}}}")
                .body("connectorContactId", is(mia.toString()))
                .body("target.person", nullValue())
                .body("target.role.title", is("CTO"));
        ann.patches(ann.etagOf(ALL + "/" + id), "{\"target\": {\"role\": null}}")
                .patch(ONE, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/target"));
    }

    @Test
    void introductionsAreNarrowedByWhoWhatAndWhen() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID ruth = ann.addsContact("Ruth");
        UUID received = made(ann, ray, mia, "2026-02-10");
        UUID given = ann.adds(
                "introductions",
                "{\"target\": " + contact(mia) + ", \"toContactId\": \"" + ruth
                        + "\", \"madeAt\": \"2026-02-20T12:00:00Z\"}");
        UUID asked = ann.adds(
                "introductions",
                draft(ruth, "{\"role\": {\"title\": \"CTO\"}}", ", \"requestedAt\": \"2026-02-15T12:00:00Z\""));

        listed(ann, "limit", "50", given, asked, received);
        listed(ann, "sort", "createdAt", received, given, asked);
        listed(ann, "direction", "GIVEN", given);
        listed(ann, "direction", "RECEIVED", asked, received);
        listed(ann, "status", "REQUESTED", asked);
        listed(ann, "contactId", ruth.toString(), given, asked);
        listed(ann, "contactId", mia.toString(), given, received);
        listed(ann, "connectorContactId", ray.toString(), received);
        listed(ann, "targetContactId", mia.toString(), given, received);
        listed(ann, "since", "2026-02-15T12:00:00Z", given, asked);
        listed(ann, "until", "2026-02-15T12:00:00Z", received);
        listed(ann, "updatedSince", ann.asks().get(ONE, asked).path("updatedAt"), asked);
    }

    @Test
    void aPageTakesAsManyStatementsAsAnother() throws Exception {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        for (int i = 0; i < 6; i++) {
            ann.adds("introductions", person(ray, "Helen"));
        }

        var statements = Wire.statementsOf(() -> ann.asks().get(ALL));

        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(5));
    }

    @Test
    void aDeletedOneIsGoneAndWhatFollowedStays() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "introductions",
                draft(ann.addsContact("Ray"), "{\"person\": {\"name\": \"Helen\"}}", ", \"unsolicited\": true"));

        ann.asks().header("If-Match", "\"0\"").delete(ONE, id).then().statusCode(204);

        ann.asks().get(ONE, id).then().statusCode(404);
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Helen", "Ray"));
        ann.asks().get("/v1/relationships").then().body("items.kind", contains("KNOWS"));
    }

    @Test
    void anotherSeekersIntroductionIsNotThere() {
        Client bob = Given.aSeeker();
        UUID id = bob.adds("introductions", person(bob.addsContact("Ray"), "Helen"));
        Client ann = Given.aSeeker();

        ann.asks().get(ALL).then().body("items", empty());
        ann.asks().get(ONE, id).then().statusCode(404);
        ann.asks().body("{}").post(ONE + "/make", id).then().statusCode(404);
        ann.asks().get(ONE + "/chain", id).then().statusCode(404);
    }

    private static ValidatableResponse patched(Client ann, UUID id, String patch) {
        return ann.patches(ann.etagOf(ALL + "/" + id), patch)
                .patch(ONE, id)
                .then()
                .statusCode(200);
    }

    private static void listed(Client ann, String parameter, String value, UUID... expected) {
        ann.asks()
                .queryParam(parameter, value)
                .get(ALL)
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
