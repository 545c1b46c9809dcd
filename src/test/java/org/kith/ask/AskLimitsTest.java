package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class AskLimitsTest {
    private static final int AT_ONCE = 6;

    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);
    private final UUID ray = ann.addsContact("Ray");

    @Test
    void oneOpenAskAtATimeIsEnough() {
        UUID first = asking.sent(ray, "2026-02-02T15:00:00Z");

        asking.posts(ray, "'askedAt': '2026-02-03T15:00:00Z'")
                .statusCode(409)
                .body("code", is("over-limit"))
                .body("detail", containsString("1 ask is to this person open"));
        asking.at("fulfill", first, "2026-02-04T15:00:00Z");
        asking.posts(ray, "'askedAt': '2026-02-05T15:00:00Z'").statusCode(201);
        asking.posts(ann.addsContact("Mia"), "'askedAt': '2026-02-03T15:00:00Z'")
                .statusCode(201);
    }

    @Test
    void whatIsEnteredAfterwardsIsHeldAgainstWhatWasOpenThen() {
        UUID first = asking.sent(ray, "2026-02-02T15:00:00Z");
        asking.at("rest", first, "2026-02-20T15:00:00Z");

        asking.posts(ray, "'askedAt': '2026-02-19T15:00:00Z'").statusCode(409).body("code", is("over-limit"));
        UUID second = asking.sent(ray, "2026-02-21T15:00:00Z");
        asking.posts(ray, "'askedAt': '2026-02-01T15:00:00Z'").statusCode(409).body("code", is("over-limit"));
        asking.at("fulfill", second, "2026-02-22T15:00:00Z");
        asking.posts(ray, "'askedAt': '2026-02-01T15:00:00Z'").statusCode(201);
    }

    @Test
    void aReasonGoesBeyondTheLimitsOfThePolicyAndIsKept() {
        asking.sent(ray, "2026-02-02T15:00:00Z");
        UUID draft = asking.adds(ray, "");

        asking.posts(ray, "'askedAt': '2026-02-03T15:00:00Z', 'override': ' '").statusCode(409);
        asking.posts(ray, "'askedAt': '2026-02-03T15:00:00Z', 'override': 'He offered to think of more'")
                .statusCode(201)
                .body("history.override", contains("He offered to think of more"));
        asking.does("send", draft, "{}").statusCode(409).body("code", is("over-limit"));
        asking.reads(draft).body("status", is("DRAFT"));
        asking.does("send", draft, "{'override': 'He asked for it'}").statusCode(200);
    }

    @Test
    void thePolicyOfTheSearchSaysHowManyAreOpen() {
        asking.begins("{'openAsksPerPerson': 2, 'asksPerPersonIn90Days': 20}");
        asking.sent(ray, "2026-02-02T15:00:00Z");

        asking.posts(ray, "'askedAt': '2026-02-03T15:00:00Z'").statusCode(201);
        asking.posts(ray, "'askedAt': '2026-02-04T15:00:00Z'").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T05:00:00Z, 201", "2026-03-02T04:59:59Z, 409"})
    void twoAsksInNinetyDaysAreEnough(String third, int status) {
        answered("2025-12-02T15:00:00Z");
        answered("2025-12-03T15:00:00Z");

        asking.posts(ray, "'askedAt': '" + third + "'").statusCode(status);
    }

    private void answered(String askedAt) {
        asking.at("fulfill", asking.sent(ray, askedAt), askedAt);
    }

    @Test
    void offersAndDraftsAreNotCounted() {
        asking.adds(ray, "");
        asking.adds(ray, "'origin': 'OFFERED', 'askedAt': '2026-02-01T15:00:00Z'");
        asking.adds(ray, "'origin': 'OFFERED', 'askedAt': '2026-02-01T15:00:00Z'");

        asking.posts(ray, "'askedAt': '2026-02-02T15:00:00Z'").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27T15:00:00Z, 409", "2026-03-01T04:59:59Z, 409", "2026-03-01T05:00:00Z, 201"})
    void whoDeclinedIsLeftInPeaceForAWhile(String askedAt, int status) {
        UUID first = asking.sent(ray, "2026-01-20T15:00:00Z");
        asking.at("decline", first, "2026-01-30T15:00:00Z");

        var answer = asking.posts(ray, "'askedAt': '" + askedAt + "'").statusCode(status);

        if (status == 409) {
            answer.body("code", is("too-soon")).body("detail", containsString("2026-03-01"));
        }
    }

    @Test
    void aDeclineThatWasTakenBackIsNone() {
        UUID first = asking.sent(ray, "2026-01-20T15:00:00Z");
        asking.at("decline", first, "2026-01-30T15:00:00Z");
        asking.at("fulfill", first, "2026-02-10T15:00:00Z");

        asking.posts(ray, "'askedAt': '2026-02-11T15:00:00Z'").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", 'askedAt': '2026-02-02T15:00:00Z', 'override': 'He is fine'"})
    void aResumeIsHandedOnlyToWhoIsTrusted(String more) {
        asking.posts(ray, "'kind': 'RESUME_HANDOVER'" + more).statusCode(409).body("code", is("not-trusted"));
        asking.posts(asking.addsContact("'trustedWithDetails': true"), "'kind': 'RESUME_HANDOVER'" + more)
                .statusCode(201);
    }

    @Test
    void aDraftDoesNotBecomeWhatItMayNotBe() {
        UUID draft = asking.adds(ray, "");

        ann.patches(ann.etagOf("/v1/asks/" + draft), "{\"kind\": \"RESUME_HANDOVER\"}")
                .patch("/v1/asks/{id}", draft)
                .then()
                .statusCode(409)
                .body("code", is("not-trusted"));
        asking.reads(draft).body("kind", is("NAMES"));
    }

    @Test
    void ofManyAsksToOnePersonAtOnceOneIsSent() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID mia = ann.addsContact("Mia");
            List<UUID> drafts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE / 2; i++) {
                drafts.add(asking.adds(mia, ""));
            }
            List<Callable<Integer>> calls = new ArrayList<>();
            drafts.forEach(id ->
                    calls.add(() -> asking.does("send", id, "{}").extract().statusCode()));
            for (int i = 0; i < AT_ONCE / 2; i++) {
                calls.add(() -> asking.posts(mia, "'askedAt': '2026-03-02T15:00:00Z'")
                                        .extract()
                                        .statusCode()
                                == 201
                        ? 200
                        : 409);
            }

            assertThat(atOnce(calls).stream().filter(status -> status == 200).count(), is(1L));
        }
    }

    @Test
    void ofTwoCallersAtOnceOneActsAndOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = asking.sent(ann.addsContact("Mia"), "2026-02-02T15:00:00Z");
            String etag = ann.etagOf("/v1/asks/" + id);

            List<Integer> without = atOnce(List.of(
                    () -> asking.does("rest", id, "{}").extract().statusCode(),
                    () -> asking.does("rest", id, "{}").extract().statusCode()));
            assertThat(without.stream().sorted().toList(), contains(200, 409));

            asking.does("reopen", id, "{}").statusCode(200);
            String now = ann.etagOf("/v1/asks/" + id);
            List<Integer> with =
                    atOnce(List.of(() -> resting(id, now), () -> resting(id, now), () -> resting(id, etag)));
            assertThat(with.stream().sorted().toList(), contains(200, 412, 412));
            asking.reads(id).body("history.action", contains("send", "rest", "reopen", "rest"));
        }
    }

    private int resting(UUID id, String etag) {
        return ann.asks()
                .header("If-Match", etag)
                .body("{}")
                .post("/v1/asks/{id}/rest", id)
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : people.invokeAll(calls)) {
                statuses.add(one.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
