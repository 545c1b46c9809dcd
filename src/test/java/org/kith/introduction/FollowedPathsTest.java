package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kith.introduction.Introducing.contact;
import static org.kith.introduction.Introducing.draft;
import static org.kith.introduction.Introducing.takes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.export.Restoring;
import org.kith.export.Unzipped;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

/** A path from the first ask to whoever stands at its end, by nothing but what is suggested. */
@QuarkusTest
class FollowedPathsTest {
    private final Client ann = Given.aSeeker();
    private final UUID lakeside = ann.addsOrganization("Lakeside Freight");
    private final UUID ray = ann.addsContact("Ray");
    private final UUID helen = ann.addsContact("Helen");
    private final UUID paul = ann.addsContact("Paul");

    @Test
    void aPathIsFollowedToItsEndByWhatIsSuggestedAlone() {
        knows(ray, helen, "");
        knows(helen, paul, "");
        UUID first = does(paths("contactId=" + paul).extract().path("items.find { it.hops == 3 }.suggestedAction"));
        chain(first)
                .body("path.standing", is("TO_ASK"))
                .body("path.people.contactId", contains(texts(ray, helen, paul)))
                .body("path.people.askId", contains(first.toString(), null, null))
                .body("path.suggestedAction.path", is("/v1/asks/" + first + "/send"));
        followed(first).body("status", is("SENT")).body("suggestedAction", nullValue());
        chain(first).body("path.standing", is("ASKED")).body("path.suggestedAction.path", is("/v1/asks/" + first));

        Map<String, Object> note = answered(first, "fulfill")
                .body("path.contactId", contains(texts(helen, paul)))
                .extract()
                .path("suggestedAction");
        chain(first).body("path.standing", is("AGREED")).body("path.suggestedAction", equalTo(note));
        UUID introduction = does(note);
        chain(first).body("path.standing", is("UNDER_WAY"));
        readAsk(first).body("suggestedAction", nullValue());
        Introducing.read(ann, introduction)
                .body("path.contactId", contains(paul.toString()))
                .body("suggestedAction", nullValue());

        Map<String, Object> next = takes(ann, introduction, "make")
                .statusCode(200)
                .body("path.contactId", contains(paul.toString()))
                .body("suggestedAction.body.contactId", is(helen.toString()))
                .body("suggestedAction.body.kind", is("INTRODUCTION"))
                .body("suggestedAction.body.continuesAskId", is(first.toString()))
                .extract()
                .path("suggestedAction");
        chain(first).body("path.standing", is("TO_ASK")).body("path.suggestedAction", equalTo(next));
        UUID second = does(next);
        readAsk(second).body("path.contactId", contains(paul.toString()));
        Introducing.read(ann, introduction).body("suggestedAction", nullValue());

        followed(second);
        UUID last = does(answered(second, "fulfill").extract().path("suggestedAction"));
        Map<String, Object> leads = takes(ann, last, "make")
                .body("path", empty())
                .body("suggestedAction.body.kind", is("LEADS"))
                .extract()
                .path("suggestedAction");
        for (String piece : List.of("asks/" + first, "asks/" + second, "introductions/" + introduction)) {
            ann.asks()
                    .get("/v1/" + piece + "/chain")
                    .then()
                    .body("path.standing", is("REACHED"))
                    .body("path.people.contactId", contains(texts(ray, helen, paul)))
                    .body("path.people.askId", contains(first.toString(), second.toString(), null))
                    .body("path.people.introductionId", contains(null, introduction.toString(), last.toString()))
                    .body("path.suggestedAction", equalTo(leads));
        }
        ann.asks()
                .get("/v1/contacts/{id}/introductions-chain", helen)
                .then()
                .body("path.standing", is("REACHED"))
                .body("before.introductionId", contains(introduction.toString()));
        UUID third = does(leads);
        chain(first)
                .body("path.standing", is("REACHED"))
                .body("path.people.askId", contains(texts(first, second, third)))
                .body("path.suggestedAction.path", is("/v1/asks/" + third + "/send"));
    }

    @Test
    void somebodyUnnamedAtTheEndGetsANameByTheIntroduction() {
        knows(ray, null, ", \"organizationId\": \"" + lakeside + "\", \"role\": \"CTO\"");
        UUID ask = does(paths("role=CTO").extract().path("items[0].suggestedAction"));
        readAsk(ask)
                .body("path.contactId", contains(nullValue()))
                .body("path.organizationId", contains(lakeside.toString()))
                .body("path.role", contains("CTO"));
        followed(ask);
        UUID introduction = does(answered(ask, "fulfill").extract().path("suggestedAction"));

        takes(ann, introduction, "make", "{\"person\": {\"name\": \"Dana Whitfield\"}}")
                .statusCode(200)
                .body("suggestedAction.body.kind", is("LEADS"))
                .body("suggestedAction.body.role", is("CTO"));

        chain(ask)
                .body("path.standing", is("REACHED"))
                .body("path.people[1].role", is("CTO"))
                .body("path.people[1].contactId", not(nullValue()));
        does(chain(ask).extract().path("path.suggestedAction"));
    }

    @Test
    void whereOnlyThePlaceIsKnownTheIntroductionCanStillBeNoted() {
        UUID ask = asked(ray, "{\"organizationId\": \"" + lakeside + "\"}");

        UUID introduction = does(answered(ask, "fulfill").extract().path("suggestedAction"));

        Introducing.read(ann, introduction).body("target.role.organizationId", is(lakeside.toString()));
    }

    @Test
    void whoeverIsErasedLeavesAPlaceWithoutAName() {
        UUID dana = ann.addsContact("Dana");
        UUID first = asked(ray, contact(helen) + ", " + contact(dana) + ", " + contact(paul));
        made(first, ray, helen);
        UUID second =
                does(Introducing.read(ann, made(first, ray, helen)).extract().path("suggestedAction"));

        erases(dana).body("removed.askPathPlaces", is(2)).body("removed.asks", is(0));

        readAsk(second)
                .body("path.erased", contains(true, false))
                .body("path.contactId", contains(null, paul.toString()));
        chain(first)
                .body("path.people.contactId", contains(ray.toString(), helen.toString(), null, paul.toString()))
                .body("path.people.erased", contains(false, false, true, false));
        followed(second);
        answered(second, "fulfill").body("suggestedAction.body.target.contactId", is(paul.toString()));
        erases(paul);
        chain(first).body("path.standing", is("STOPPED")).body("path.suggestedAction", nullValue());
        erases(helen);
        chain(first)
                .body("path.people.erased", contains(false, true, true, true))
                .body("path.standing", is("STOPPED"));
    }

    @Test
    void whoIsErasedBehindSomebodyReachedLeavesThemToBeAskedForLeads() {
        UUID first = asked(ray, contact(helen) + ", " + contact(paul));
        UUID introduction = made(first, ray, helen);
        erases(paul);

        UUID ask = does(Introducing.read(ann, introduction)
                .body("path.erased", contains(true))
                .extract()
                .path("suggestedAction"));

        readAsk(ask).body("kind", is("LEADS")).body("path", empty());
        chain(first).body("path.standing", is("REACHED"));
    }

    @Test
    void aDeclineStopsThePathAndLeadsToAnother() {
        UUID ask = asked(ray, contact(helen) + ", " + contact(paul));
        answered(ask, "decline").body("suggestedAction", nullValue());
        chain(ask)
                .body("path.standing", is("STOPPED"))
                .body("path.suggestedAction.path", is("/v1/paths?contactId=" + paul));
        ann.asks().get("/v1/paths?contactId=" + paul).then().statusCode(200);

        UUID other = asked(helen, "{\"role\": \"" + "ü".repeat(200) + "\"}");
        UUID introduction = ann.adds(
                "introductions", draft(helen, "{\"role\": {\"title\": \"CTO\"}}", ", \"askId\": \"" + other + "\""));
        takes(ann, introduction, "decline", "{\"by\": \"TARGET\"}");
        chain(other).body("path.standing", is("STOPPED")).body("path.suggestedAction", nullValue());
        UUID third = asked(paul, "{\"role\": \"Head of R&D\"}");
        answered(third, "decline");
        chain(third).body("path.suggestedAction.path", is("/v1/paths?role=Head+of+R%26D"));
    }

    @Test
    void anIntroductionToSomebodyElseIsOnNoPath() {
        UUID zoe = ann.addsContact("Zoe");
        UUID ask = asked(ray, contact(helen) + ", {\"role\": \"CTO\"}");

        UUID byRay = made(ask, ray, zoe);
        UUID byPaul = made(ask, paul, helen);

        for (UUID introduction : List.of(byRay, byPaul)) {
            Introducing.read(ann, introduction).body("path", empty()).body("suggestedAction", nullValue());
        }
        chain(ask).body("path.standing", is("ASKED"));
        ann.asks()
                .get("/v1/introductions/{id}/chain", Introducing.made(ann, ray, paul, "2026-01-05"))
                .then()
                .body("path", nullValue());
    }

    @Test
    void aShortcutLeavesOutWhoIsBetween() {
        UUID ask = asked(ray, contact(helen) + ", " + contact(paul));

        UUID introduction = made(ask, ray, paul);

        Introducing.read(ann, introduction).body("suggestedAction.body.kind", is("LEADS"));
        chain(ask).body("path.standing", is("REACHED"));
    }

    @Test
    void aPathThatNobodyCouldGoIsRefused() {
        UUID stranger = Given.aSeeker().addsContact("Stranger");
        String ahead = contact(helen);
        refused("[" + contact(stranger) + "]", "/path/0/contactId", "unknown-reference");
        refused("[{\"organizationId\": \"" + UUID.randomUUID() + "\"}]", "/path/0/organizationId", "unknown-reference");
        refused("[" + ahead + ", " + ahead + "]", "/path/1/contactId", "repeated");
        refused("[" + contact(ray) + "]", "/path/0/contactId", "repeated");
        refused("[{\"role\": \"CTO\"}, " + ahead + "]", "/path/0/contactId", "required");
        refused("[{}]", "/path/0", "required");
        refused("[{\"role\": \" \"}]", "/path/0", "required");
        refused("[{\"contactId\": \"" + helen + "\", \"role\": \"CTO\"}]", "/path/0", "one-person");
        for (String wrong : List.of(
                "[" + Stream.generate(() -> ahead).limit(5).collect(Collectors.joining(", ")) + "]",
                "[null]",
                "[{\"role\": \"" + "x".repeat(201) + "\"}]",
                "[" + Stream.generate(() -> ahead).limit(10_000).collect(Collectors.joining(", ")) + "]")) {
            ann.asksWrongly()
                    .body(ask(ray, "INTRODUCTION", wrong, ""))
                    .post("/v1/asks")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", startsWith("/path"));
        }
        ann.asks()
                .body(ask(ray, "NAMES", "[" + ahead + "]", ""))
                .post("/v1/asks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
        ann.asks()
                .body(ask(ray, "INTRODUCTION", "[" + contact(stranger) + "]", ""))
                .post("/v1/asks/check")
                .then()
                .statusCode(422);
        ann.asks().get("/v1/asks").then().body("items", empty());
    }

    @Test
    void whoIsNotOnAPathDoesNotTakeItOn() {
        UUID zoe = ann.addsContact("Zoe");
        UUID ask = asked(ray, contact(helen) + ", " + contact(paul));
        String continued = ", \"continuesAskId\": \"" + ask + "\"";

        ann.asks()
                .body(ask(zoe, "INTRODUCTION", "null", continued))
                .post("/v1/asks")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-on-path"));
        ann.asks()
                .body(ask(helen, "INTRODUCTION", "null", ", \"continuesAskId\": \"" + UUID.randomUUID() + "\""))
                .post("/v1/asks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/continuesAskId"));
        UUID detour = ann.adds("asks", ask(zoe, "INTRODUCTION", "[" + contact(paul) + "]", continued));
        chain(ask).body("path.people.contactId", contains(texts(ray, zoe, paul)));
        chain(detour).body("path.people.askId", contains(ask.toString(), detour.toString(), null));
    }

    @Test
    void aDraftStaysAbleToGoItsPath() {
        UUID ask = ann.adds("asks", ask(ray, "INTRODUCTION", "[" + contact(helen) + "]", ""));

        for (String patch : List.of("{\"contactId\": \"" + helen + "\"}", "{\"kind\": \"NAMES\"}")) {
            ann.patches(ann.etagOf("/v1/asks/" + ask), patch)
                    .patch("/v1/asks/{id}", ask)
                    .then()
                    .statusCode(422);
        }
        ann.patches(ann.etagOf("/v1/asks/" + ask), "{\"contactId\": \"" + paul + "\"}")
                .patch("/v1/asks/{id}", ask)
                .then()
                .statusCode(200)
                .body("path.contactId", contains(helen.toString()));
    }

    @Test
    void whatChangesOnThePathChangesTheEntityTag() {
        UUID ask = asked(ray, contact(helen) + ", " + contact(paul));
        UUID introduction = made(ask, ray, helen);
        String askTag = ann.etagOf("/v1/asks/" + ask);
        String introductionTag = ann.etagOf("/v1/introductions/" + introduction);

        erases(paul);

        assertThat(ann.etagOf("/v1/asks/" + ask), not(askTag));
        assertThat(ann.etagOf("/v1/introductions/" + introduction), not(introductionTag));
    }

    @Test
    void aPathComesBackWithAnExportAndIsNoOneElses() throws Exception {
        UUID first = asked(ray, contact(helen) + ", " + contact(paul));
        does(Introducing.read(ann, made(first, ray, helen)).extract().path("suggestedAction"));
        erases(paul);
        Object before = chain(first).extract().path("path");
        Client another = Given.aSeeker();
        another.asks().get("/v1/asks/{id}/chain", first).then().statusCode(404);

        Restoring.restored(another, Unzipped.exportOf(ann).bytes());

        another.asks().get("/v1/asks/{id}/chain", first).then().body("path", equalTo(before));
    }

    @Test
    void manyAsksAndIntroductionsOnPathsTakeAsManyStatementsAsOne() throws Exception {
        asksAndIntroduces(1);
        int asks = Wire.statementsOf(() -> ann.asks().get("/v1/asks")).size();
        int introductions =
                Wire.statementsOf(() -> ann.asks().get("/v1/introductions")).size();
        asksAndIntroduces(4);

        assertThat(Wire.statementsOf(() -> ann.asks().get("/v1/asks")).size(), is(asks));
        assertThat(Wire.statementsOf(() -> ann.asks().get("/v1/introductions")).size(), is(introductions));
        ann.asks().get("/v1/introductions").then().body("items.path.flatten().contactId", hasItem(paul.toString()));
    }

    private void asksAndIntroduces(int times) {
        for (int i = 0; i < times; i++) {
            UUID first = ann.addsContact("First " + i);
            UUID ask = asked(first, contact(helen) + ", " + contact(paul));
            answered(ask, "fulfill");
            made(ask, first, helen);
        }
    }

    private UUID asked(UUID contact, String places) {
        return ann.adds(
                "asks", ask(contact, "INTRODUCTION", "[" + places + "]", ", \"askedAt\": \"2026-01-02T12:00:00Z\""));
    }

    private static String ask(UUID contact, String kind, String path, String more) {
        return "{\"contactId\": \"" + contact + "\", \"kind\": \"" + kind + "\", \"path\": " + path + more + "}";
    }

    private UUID made(UUID ask, UUID connector, UUID target) {
        return ann.adds(
                "introductions",
                draft(
                        connector,
                        contact(target),
                        ", \"askId\": \"" + ask + "\", \"madeAt\": \"2026-01-05T12:00:00Z\""));
    }

    private UUID does(Map<String, Object> action) {
        return UUID.fromString(ann.asks()
                .body(action.get("body"))
                .post((String) action.get("path"))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Does what the chain suggests for an ask that is a draft. */
    private ValidatableResponse followed(UUID ask) {
        Map<String, Object> action = chain(ask).extract().path("path.suggestedAction");
        return ann.asks()
                .body(action.get("body"))
                .post((String) action.get("path"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse answered(UUID ask, String how) {
        return ann.asks().body("{}").post("/v1/asks/{id}/" + how, ask).then().statusCode(200);
    }

    private ValidatableResponse readAsk(UUID ask) {
        return ann.asks().get("/v1/asks/{id}", ask).then().statusCode(200);
    }

    private ValidatableResponse chain(UUID ask) {
        return ann.asks().get("/v1/asks/{id}/chain", ask).then().statusCode(200);
    }

    private ValidatableResponse paths(String query) {
        return ann.asks().get("/v1/paths?" + query).then().statusCode(200);
    }

    private void knows(UUID one, UUID other, String more) {
        ann.adds(
                "relationships",
                "{\"contactId\": \"" + one + "\", \"kind\": \"FRIEND\", \"strength\": 0.9"
                        + (other == null ? "" : ", \"otherContactId\": \"" + other + "\"") + more + "}");
    }

    private ValidatableResponse erases(UUID contact) {
        return ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + contact))
                .delete("/v1/contacts/{id}", contact)
                .then()
                .statusCode(200);
    }

    private void refused(String path, String pointer, String code) {
        ann.asks()
                .body(ask(ray, "INTRODUCTION", path, ""))
                .post("/v1/asks")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static String[] texts(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }
}
