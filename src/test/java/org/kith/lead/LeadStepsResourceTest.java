package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class LeadStepsResourceTest {
    @Test
    void aLeadGoesAllTheWay() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        step(ann, id, "expect", "2026-02-11T12:00:00Z", "EXPECTED_VACANCY", "open", "offer", "reject", "close");
        step(ann, id, "open", "2026-02-12T12:00:00Z", "OPEN", "offer", "reject", "close");
        ann.adds("leads/" + id + "/applications", "{\"method\": \"EMAIL\", \"appliedOn\": \"2026-02-13\"}");
        ann.adds("interviews", Interviewing.interview(id, "2026-02-14T12:00:00Z"));
        step(ann, id, "offer", "2026-02-15T12:00:00Z", "OFFER", "accept", "reject", "close");
        step(ann, id, "accept", "2026-02-16T12:00:00Z", "ACCEPTED", "reopen");

        ann.asks()
                .get("/v1/leads/{id}", id)
                .then()
                .body("history.number", contains(1, 2, 3, 4, 5, 6, 7))
                .body("history.action", contains("discover", "expect", "open", "apply", "interview", "offer", "accept"))
                .body(
                        "history.status",
                        contains(
                                "RUMORED", "EXPECTED_VACANCY", "OPEN", "APPLIED", "INTERVIEWING", "OFFER", "ACCEPTED"));
    }

    @Test
    void aStepKeepsHowWhyAndWhatWasSaid() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        ann.asks()
                .body("{\"occurredAt\": \"2026-02-11T12:00:00Z\", \"channel\": \"PHONE\","
                        + " \"reason\": \" Filled from within \", \"note\": \"They were kind.\"}")
                .post("/v1/leads/{id}/reject", id)
                .then()
                .statusCode(200)
                .body("status", is("REJECTED"))
                .body("history[1].occurredAt", is("2026-02-11T12:00:00Z"))
                .body("history[1].channel", is("PHONE"))
                .body("history[1].reason", is("Filled from within"))
                .body("history[1].note", is("They were kind."))
                .body("history[1].override", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"accept", "reject", "close"})
    void whatEndedIsReopenedWhereItWas(String end) {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);
        ann.asks().post("/v1/leads/{id}/offer", id).then().statusCode(200);
        ann.asks().post("/v1/leads/{id}/" + end, id).then().statusCode(200);

        ann.asks()
                .body("{}")
                .post("/v1/leads/{id}/reopen", id)
                .then()
                .statusCode(200)
                .body("status", is("OFFER"))
                .body("history.action", contains("discover", "offer", end, "reopen"));
    }

    @Test
    void aStepWithoutABodyHappenedNow() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        var now = ann.asks()
                .post("/v1/leads/{id}/open", id)
                .then()
                .statusCode(200)
                .extract();

        assertThat(
                now.<String>path("history[1].occurredAt"),
                is(lessThanOrEqualTo(now.<String>path("history[1].recordedAt"))));
    }

    @ParameterizedTest
    @CsvSource({
        "offer, expect, 'accept, reject, close'",
        "open, open, 'offer, reject, close'",
        "offer, offer, 'accept, reject, close'",
        "open, accept, 'offer, reject, close'",
        "close, reject, reopen",
        "reject, close, reopen",
        "open, reopen, 'offer, reject, close'"
    })
    void anIllegalStepTellsTheLegalOnesAndChangesNothing(String first, String illegal, String legal) {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);
        ann.asks().post("/v1/leads/{id}/" + first, id).then().statusCode(200);
        String before = ann.asks().get("/v1/leads/{id}", id).asString();

        ann.asks()
                .post("/v1/leads/{id}/" + illegal, id)
                .then()
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", is("From here only these lead on: " + legal + "."));

        assertThat(ann.asks().get("/v1/leads/{id}", id).asString(), is(before));
    }

    @Test
    void whatLiesBeforeTheLastStepContradictsIt() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        ann.asks()
                .body("{\"occurredAt\": \"2026-02-10T11:59:59Z\"}")
                .post("/v1/leads/{id}/open", id)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
        step(ann, id, "open", "2026-02-20T12:00:00Z", "OPEN", "offer", "reject", "close");
        ann.asks()
                .body("{\"occurredAt\": \"2026-02-20T11:59:59Z\"}")
                .post("/v1/leads/{id}/offer", id)
                .then()
                .statusCode(409)
                .body("code", is("out-of-order"));
        ann.asks().get("/v1/leads/{id}", id).then().body("status", is("OPEN"));
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);

        ann.asks()
                .body("{\"occurredAt\": \"2026-03-02T16:00:00Z\"}")
                .post("/v1/leads/{id}/open", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void aStepForAnOlderVersionIsRefused() {
        Client ann = Given.aSeeker();
        UUID id = rumored(ann);
        String seen = ann.etagOf("/v1/leads/" + id);
        ann.asks()
                .header("If-Match", seen)
                .post("/v1/leads/{id}/open", id)
                .then()
                .statusCode(200);

        ann.asks()
                .header("If-Match", seen)
                .post("/v1/leads/{id}/offer", id)
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoAtOnceOneTakesTheStepAndTheOtherIsTold() throws Exception {
        Client ann = Given.aSeeker();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                UUID id = rumored(ann);
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Integer> close = () -> {
                    together.await();
                    return ann.asks().post("/v1/leads/{id}/close", id).statusCode();
                };
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> one : people.invokeAll(List.of(close, close))) {
                    answers.add(one.get());
                }

                assertThat(answers, containsInAnyOrder(200, 409));
                ann.asks().get("/v1/leads/{id}", id).then().body("history.action", contains("discover", "close"));
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void ofTwoAtOnceWithTheSameVersionOneIsTooLate() throws Exception {
        Client ann = Given.aSeeker();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                UUID id = rumored(ann);
                String seen = ann.etagOf("/v1/leads/" + id);
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Integer> change = () -> {
                    together.await();
                    return ann.patches(seen, "{\"notes\": \"Mine\"}")
                            .patch("/v1/leads/{id}", id)
                            .statusCode();
                };
                Callable<Integer> offer = () -> {
                    together.await();
                    return ann.asks()
                            .header("If-Match", seen)
                            .post("/v1/leads/{id}/offer", id)
                            .statusCode();
                };
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> one : people.invokeAll(List.of(change, offer))) {
                    answers.add(one.get());
                }

                assertThat(answers, containsInAnyOrder(200, 412));
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static UUID rumored(Client seeker) {
        return seeker.adds(
                "leads", "{\"role\": \"Baker\", \"stage\": \"RUMORED\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
    }

    private static void step(Client seeker, UUID id, String action, String at, String status, String... legal) {
        seeker.asks()
                .body("{\"occurredAt\": \"" + at + "\"}")
                .post("/v1/leads/{id}/" + action, id)
                .then()
                .statusCode(200)
                .body("status", is(status))
                .body("legalActions", is(List.of(legal)));
    }
}
