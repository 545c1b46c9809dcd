package org.kith.ask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class AskSummaryTest {
    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);

    @Test
    void whoAskedNobodyYetHasEverythingBefore() {
        asking.addsContact("'circle': 'FRIEND'");

        sums("2026-03-02", null)
                .body("asOf", is("2026-03-02"))
                .body("counts.asked", is(0))
                .body("circlesAsked", empty())
                .body("circlesLeft", contains("FRIEND"))
                .body("groupsAsked", empty())
                .body("people", empty())
                .body("today.asked", is(0))
                .body("today.goal", is(1))
                .body("today.met", is(false));
    }

    @Test
    void theCountsAreThoseOfTheDate() {
        UUID yes = asking.sent(ann.addsContact("Yes"), "2026-02-02T15:00:00Z");
        UUID no = asking.sent(ann.addsContact("No"), "2026-02-03T15:00:00Z");
        UUID still = asking.sent(ann.addsContact("Still"), "2026-02-04T15:00:00Z");
        asking.sent(ann.addsContact("Open"), "2026-02-05T15:00:00Z");
        asking.adds(ann.addsContact("Draft"), "");
        asking.adds(ann.addsContact("Offer"), "'origin': 'OFFERED', 'askedAt': '2026-02-05T15:00:00Z'");
        asking.at("fulfill", yes, "2026-02-10T15:00:00Z");
        asking.at("decline", no, "2026-02-11T15:00:00Z");
        asking.at("rest", still, "2026-02-25T15:00:00Z");

        counts(sums("2026-03-02", null), 4, 1, 2, 1, 1, 1, 1, 1);
        counts(sums("2026-02-10", null), 4, 3, 1, 1, 0, 0, 0, 1);
        counts(sums("2026-02-04", null), 3, 3, 0, 0, 0, 0, 0, 0);
        counts(sums("2026-02-01", null), 0, 0, 0, 0, 0, 0, 0, 0);
        counts(sums("2026-03-02", "2026-02-03"), 3, 1, 1, 0, 1, 1, 1, 1);
    }

    @Test
    void circlesAndGroupsShowWhereToLookNext() {
        UUID friend = asking.addsContact("'circle': 'FRIEND'");
        asking.addsContact("'circle': 'FRIEND'");
        asking.addsContact("'circle': 'NEIGHBOR'");
        asking.addsContact("'circle': 'NEIGHBOR'");
        asking.addsContact("'circle': 'CLIENT'");
        ann.addsContact("Without a circle");
        UUID club = ann.addsGroup("Rowing club");
        ann.asks()
                .body("{}")
                .put("/v1/groups/{id}/members/{contact}", club, friend)
                .then()
                .statusCode(200);
        asking.sent(friend, "2026-02-02T15:00:00Z");

        sums("2026-03-02", null)
                .body("circlesAsked", contains("FRIEND"))
                .body("circlesLeft", contains("NEIGHBOR", "CLIENT"))
                .body("groupsAsked.groupId", contains(club.toString()))
                .body("groupsAsked.name", contains("Rowing club"))
                .body("groupsAsked.asked", contains(1));
        sums("2026-03-02", "2026-02-03").body("circlesAsked", empty()).body("groupsAsked", empty());
    }

    @Test
    void aDayIsThatOfTheSeekerAndItsGoalThatOfThePolicy() {
        asking.begins("{'asksPerDay': 2}");
        asking.adds(ann.addsContact("Late"), "'channel': 'PHONE', 'askedAt': '2026-02-03T04:59:59Z'");
        asking.adds(ann.addsContact("Next"), "'channel': 'EMAIL', 'askedAt': '2026-02-03T05:00:00Z'");
        asking.adds(ann.addsContact("Also"), "'channel': 'IN_PERSON', 'askedAt': '2026-02-03T20:00:00Z'");

        day(sums("2026-02-02", null), 1, 1, 2, false);
        day(sums("2026-02-03", null), 2, 1, 2, true);
        day(sums("2026-02-04", null), 0, 0, 2, false);
    }

    @Test
    void whoIsPressedIsNamed() {
        UUID ray = ann.addsContact("Ray");
        UUID first = asking.sent(ray, "2026-02-02T15:00:00Z");
        asking.adds(ray, "'askedAt': '2026-02-03T15:00:00Z', 'override': 'He offered'");

        sums("2026-03-02", null)
                .body("people.contactId", contains(ray.toString()))
                .body("people.openAsks", contains(2))
                .body("people.limit", contains(1));
        sums("2026-02-02", null).body("people", empty());
        asking.at("fulfill", first, "2026-02-05T15:00:00Z");
        sums("2026-03-02", null).body("people", empty());
    }

    @Test
    void anAnswerThatWasTakenBackDoesNotCount() {
        UUID id = asking.sent(ann.addsContact("Ray"), "2026-02-02T15:00:00Z");
        asking.at("fulfill", id, "2026-02-05T15:00:00Z");
        asking.at("reopen", id, "2026-02-06T15:00:00Z");

        counts(sums("2026-02-05", null), 1, 0, 1, 1, 0, 0, 0, 0);
        counts(sums("2026-02-06", null), 1, 1, 0, 0, 0, 0, 0, 0);
    }

    private ValidatableResponse sums(String asOf, String since) {
        var request = ann.asks().queryParam("asOf", asOf);
        return (since == null ? request : request.queryParam("since", since))
                .get("/v1/asks/summary")
                .then()
                .statusCode(200);
    }

    private static void counts(ValidatableResponse sums, int... counts) {
        String[] names = {"asked", "open", "answered", "fulfilled", "declined", "resting", "drafts", "offered"};
        for (int i = 0; i < names.length; i++) {
            sums.body("counts." + names[i], is(counts[i]));
        }
    }

    private static void day(ValidatableResponse sums, int asked, int spoken, int goal, boolean met) {
        sums.body("today.asked", is(asked))
                .body("today.byPhoneOrInPerson", is(spoken))
                .body("today.goal", is(goal))
                .body("today.met", is(met));
    }
}
