package org.kith.search;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class SearchesUnderLoadTest {
    private static final int AT_ONCE = 6;

    @Test
    void ofManyWhoPauseASearchAtOnceOneDoes() throws Exception {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("searches", "{\"reason\": \"JOBLESS\"}");

        List<Integer> answers = atOnce(
                () -> ann.asks().body("{}").post("/v1/searches/{id}/pause", id).statusCode());

        assertThat(Collections.frequency(answers, 200), is(1));
        assertThat(Collections.frequency(answers, 409), is(AT_ONCE - 1));
        ann.asks().get("/v1/searches/{id}", id).then().body("history.number", is(List.of(1)));
    }

    @Test
    void ofManyWhoBeginASearchAtOnceOneDoes() throws Exception {
        Client ann = Given.aSeeker();

        List<Integer> answers = atOnce(() -> ann.asks()
                .body("{\"reason\": \"JOBLESS\"}")
                .post("/v1/searches")
                .statusCode());

        assertThat(Collections.frequency(answers, 201), is(1));
        assertThat(Collections.frequency(answers, 409), is(AT_ONCE - 1));
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(Collections.nCopies(AT_ONCE, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
