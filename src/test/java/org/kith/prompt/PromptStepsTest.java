package org.kith.prompt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;

@QuarkusTest
class PromptStepsTest {
    private static final int AT_ONCE = 8;

    private final Client ann = Given.aSeeker();

    @Test
    void aPromptIsSkippedUntilADayAndComesBackByItself() {
        takes("skip", "{'until': '2026-04-20', 'occurredAt': '2026-02-27T17:00:00Z'}")
                .statusCode(200)
                .body("state", is("SKIPPED"))
                .body("skippedUntil", is("2026-04-20"))
                .body("legalActions", contains("answer", "not-comfortable", "restore"));

        stands("2026-02-26", "OPEN");
        stands("2026-02-27", "SKIPPED");
        stands("2026-04-19", "SKIPPED");
        stands("2026-04-20", "OPEN");
        ann.asks().get("/v1/prompts?limit=200").then().body("items.id", not(hasItem("mechanic")));
        ann.asks().get("/v1/prompts?state=SKIPPED").then().body("items.id", contains("mechanic"));
        try (var ignored = TestClock.at(Instant.parse("2026-04-20T15:00:00Z"))) {
            takes("skip", "{}").statusCode(200).body("skippedUntil", nullValue());
        }
    }

    @Test
    void withoutADayItIsSkippedForGood() {
        ann.asks()
                .post("/v1/prompts/mechanic/skip")
                .then()
                .statusCode(200)
                .body("state", is("SKIPPED"))
                .body("skippedUntil", nullValue());

        stands("2036-03-02", "SKIPPED");
    }

    @Test
    void aPromptThatIsNotComfortableIsLeftOutUntilItIsTakenBack() {
        ann.asks()
                .post("/v1/prompts/mechanic/not-comfortable")
                .then()
                .statusCode(200)
                .body("state", is("NOT_COMFORTABLE"))
                .body("legalActions", contains("restore"));
        ann.asks().get("/v1/prompts?state=NOT_COMFORTABLE").then().body("items.id", contains("mechanic"));

        ann.asks().post("/v1/prompts/mechanic/restore").then().statusCode(200).body("state", is("OPEN"));

        ann.asks().get("/v1/prompts?limit=200").then().body("items.id", hasItem("mechanic"));
    }

    @Test
    void whatWasSkippedMayTurnOutNotToBeComfortable() {
        takes("skip", "{}").statusCode(200);

        takes("not-comfortable", "{}").statusCode(200).body("state", is("NOT_COMFORTABLE"));
    }

    @Test
    void whoeverComesToMindAfterASkipIsWelcome() {
        takes("skip", "{}").statusCode(200);

        takes("answer", "{'name': 'Ray'}").statusCode(201);

        stands("2026-03-02", "ANSWERED");
    }

    @ParameterizedTest
    @CsvSource({
        "restore,,'answer, skip, not-comfortable'",
        "skip,skip,'answer, not-comfortable, restore'",
        "skip,not-comfortable,restore",
        "not-comfortable,not-comfortable,restore",
        "answer,not-comfortable,restore",
        "skip,answer,answer",
        "not-comfortable,answer,answer",
        "restore,answer,answer"
    })
    void whatDoesNotLeadOnIsRefusedWithWhatDoes(String step, String before, String legal) {
        if (before != null) {
            takes(before, body(before));
        }

        takes(step, body(step))
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", is("From here only these lead on: " + legal + "."));
    }

    @Test
    void whatFollowsCannotHaveHappenedBefore() {
        takes("skip", "{'occurredAt': '2026-02-27T17:00:00Z'}").statusCode(200);

        takes("restore", "{'occurredAt': '2026-02-26T17:00:00Z'}")
                .statusCode(409)
                .body("code", is("out-of-order"))
                .body("detail", containsString("2026-02-27T17:00:00Z"));
        takes("answer", "{'name': 'Ray', 'occurredAt': '2026-02-26T17:00:00Z'}")
                .statusCode(409)
                .body("code", is("out-of-order"));
        takes("restore", "{'occurredAt': '2026-02-28T17:00:00Z'}").statusCode(200);

        stands("2026-02-26", "OPEN");
        stands("2026-02-27", "SKIPPED");
        stands("2026-02-28", "OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,,/until",
        "2026-02-26,2026-02-26T17:00:00Z,/until",
        "9999-12-31,,/until",
        "2026-04-20,2026-03-02T17:00:00Z,/occurredAt",
        ",1899-03-02T17:00:00Z,/occurredAt"
    })
    void aDayThatIsOverOrATimeToComeIsRefused(String until, String occurredAt, String pointer) {
        takes("skip", "{'until': " + quoted(until) + ", 'occurredAt': " + quoted(occurredAt) + "}")
                .statusCode(422)
                .body("errors[0].pointer", is(pointer));
    }

    @Test
    void ofManyWhoSkipAtOnceOneDoes() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> skips = Collections.nCopies(
                    AT_ONCE, () -> ann.asks().post("/v1/prompts/mechanic/skip").statusCode());
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> skip : people.invokeAll(skips)) {
                statuses.add(skip.get());
            }
            statuses.sort(Comparator.naturalOrder());

            MatcherAssert.assertThat(statuses.get(0), is(200));
            MatcherAssert.assertThat(statuses.subList(1, AT_ONCE), everyItem(is(409)));
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aTimeToComeIsRefusedInEveryStep() {
        for (String step : new String[] {"not-comfortable", "restore"}) {
            takes(step, "{'occurredAt': '2026-03-02T17:00:00Z'}")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/occurredAt"));
        }
    }

    private static String body(String step) {
        return step.equals("answer") ? "{'name': 'Ray'}" : "{}";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void stands(String asOf, String state) {
        ann.asks().get("/v1/prompts/mechanic?asOf=" + asOf).then().body("state", is(state));
    }

    private ValidatableResponse takes(String step, String body) {
        return ann.asks()
                .body(body.replace('\'', '"'))
                .post("/v1/prompts/mechanic/" + step)
                .then();
    }
}
