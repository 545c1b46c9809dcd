package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.introduction.Introducing.contact;
import static org.kith.introduction.Introducing.draft;
import static org.kith.introduction.Introducing.made;
import static org.kith.introduction.Introducing.takes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

/** Who introduced whom, read from either end. */
@QuarkusTest
class IntroductionChainsTest {
    private final Client ann = Given.aSeeker();

    @Test
    void aChainIsReadFromEitherEnd() {
        UUID ray = ann.addsContact("Ray");
        UUID helen = ann.addsContact("Helen");
        UUID paul = ann.addsContact("Paul");
        UUID ines = ann.addsContact("Ines");
        UUID first = made(ann, ray, helen, "2026-01-05");
        UUID second = made(ann, helen, paul, "2026-01-10");
        UUID third = made(ann, paul, ines, "2026-01-15");

        through(second)
                .body("before.introductionId", contains(first.toString()))
                .body("before.connectorContactId", contains(ray.toString()))
                .body("before.targetContactId", contains(helen.toString()))
                .body("before.madeAt", contains("2026-01-05T12:00:00Z"))
                .body("here.introductionId", is(second.toString()))
                .body("here.contactId", is(paul.toString()))
                .body("alsoBy", empty())
                .body("after.introductionId", contains(third.toString()))
                .body("after.depth", contains(1));
        of(ines).body("before.introductionId", contains(first.toString(), second.toString(), third.toString()))
                .body("before.depth", contains(3, 2, 1))
                .body("here.introductionId", nullValue())
                .body("here.contactId", is(ines.toString()))
                .body("after", empty());
        of(ray).body("before", empty())
                .body("after.introductionId", contains(first.toString(), second.toString(), third.toString()))
                .body("after.depth", contains(1, 2, 3));
    }

    @Test
    void whoIntroducedEachOtherAreEachReadOnce() {
        UUID ray = ann.addsContact("Ray");
        UUID helen = ann.addsContact("Helen");
        UUID there = made(ann, ray, helen, "2026-01-05");
        UUID back = made(ann, helen, ray, "2026-01-10");

        through(there).body("before", empty()).body("after.introductionId", contains(back.toString()));
        through(back).body("before", empty()).body("after.introductionId", contains(there.toString()));
        of(ray).body("before.introductionId", contains(back.toString()))
                .body("after.introductionId", contains(there.toString()));
        of(helen)
                .body("before.introductionId", contains(there.toString()))
                .body("after.introductionId", contains(back.toString()));
    }

    @Test
    void aCircleOfThreeEnds() {
        UUID ray = ann.addsContact("Ray");
        UUID helen = ann.addsContact("Helen");
        UUID paul = ann.addsContact("Paul");
        UUID one = made(ann, ray, helen, "2026-01-05");
        UUID two = made(ann, helen, paul, "2026-01-06");
        UUID three = made(ann, paul, ray, "2026-01-07");

        of(ray).body("before.introductionId", contains(two.toString(), three.toString()))
                .body("after.introductionId", contains(one.toString(), two.toString()));
    }

    @Test
    void ofTwoConnectorsTheFirstIsInTheChainAndTheOtherStandsBeside() {
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID helen = ann.addsContact("Helen");
        UUID paul = ann.addsContact("Paul");
        UUID later = made(ann, mia, helen, "2026-01-10");
        UUID earlier = made(ann, ray, helen, "2026-01-05");
        UUID onward = made(ann, helen, paul, "2026-01-15");

        of(helen)
                .body("before.introductionId", contains(earlier.toString()))
                .body("alsoBy.introductionId", contains(later.toString()))
                .body("alsoBy.connectorContactId", contains(mia.toString()));
        through(earlier).body("alsoBy.introductionId", contains(later.toString()));
        of(paul).body("before.connectorContactId", contains(ray.toString(), helen.toString()));
        of(mia).body("after.introductionId", contains(later.toString(), onward.toString()));
    }

    @Test
    void whatWasNotMadeOrWasTakenBackIsNoLink() {
        UUID ray = ann.addsContact("Ray");
        UUID helen = ann.addsContact("Helen");
        UUID asked = ann.adds("introductions", draft(ray, contact(helen), ""));

        of(helen).body("before", empty());
        through(asked).body("before", empty()).body("after", empty());
        takes(ann, asked, "make");
        of(helen).body("before", hasSize(1));
        takes(ann, asked, "reopen");
        of(helen).body("before", empty());
    }

    @Test
    void whatTheSeekerGaveLeadsToNobody() {
        UUID ruth = ann.addsContact("Ruth");
        UUID one = ann.addsContact("Client One");
        UUID ray = ann.addsContact("Ray");
        made(ann, ray, one, "2026-01-04");
        UUID given = ann.adds(
                "introductions",
                "{\"target\": " + contact(one) + ", \"toContactId\": \"" + ruth
                        + "\", \"madeAt\": \"2026-01-05T12:00:00Z\"}");

        through(given)
                .body("before", empty())
                .body("here.contactId", is(one.toString()))
                .body("alsoBy", empty())
                .body("after", empty());
        of(one).body("before.connectorContactId", contains(ray.toString())).body("alsoBy", empty());
        of(ruth).body("before", empty());
    }

    @Test
    void aRoleHasNobodyAfterIt() {
        UUID asked = ann.adds("introductions", draft(ann.addsContact("Ray"), "{\"role\": {\"title\": \"CTO\"}}", ""));

        through(asked)
                .body("here.contactId", nullValue())
                .body("alsoBy", empty())
                .body("after", empty());
    }

    @Test
    void aLongChainEndsAfterTwentyAndTakesAsManyStatementsAsAShortOne() throws Exception {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(ann.addsContact("Person " + i));
        }
        for (int i = 0; i < 24; i++) {
            made(ann, people.get(i), people.get(i + 1), "2026-01-05");
        }

        of(people.get(24))
                .body("before", hasSize(20))
                .body("before[0].connectorContactId", is(people.get(4).toString()))
                .body("before[19].depth", is(1));
        of(people.get(0)).body("after", hasSize(20)).body("after[19].depth", is(20));
        var statements =
                Wire.statementsOf(() -> ann.asks().get("/v1/contacts/{id}/introductions-chain", people.get(12)));
        assertThat(statements.toString(), statements.size(), lessThanOrEqualTo(8));
    }

    @Test
    void manyWaysThroughTheSamePeopleAreReadOnce() {
        UUID root = ann.addsContact("Root");
        UUID last = root;
        for (int i = 0; i < 8; i++) {
            UUID left = ann.addsContact("Left");
            UUID right = ann.addsContact("Right");
            UUID next = ann.addsContact("Next");
            made(ann, last, left, "2026-01-05");
            made(ann, last, right, "2026-01-05");
            made(ann, left, next, "2026-01-06");
            made(ann, right, next, "2026-01-06");
            last = next;
        }

        of(root).body("after", hasSize(32));
        of(last).body("before", hasSize(16)).body("alsoBy", hasSize(1));
    }

    private ValidatableResponse through(UUID introduction) {
        return ann.asks()
                .get("/v1/introductions/{id}/chain", introduction)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse of(UUID contact) {
        return ann.asks()
                .get("/v1/contacts/{id}/introductions-chain", contact)
                .then()
                .statusCode(200);
    }
}
