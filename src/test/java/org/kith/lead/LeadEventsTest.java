package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class LeadEventsTest {
    private static final Instant DISCOVERED = Instant.parse("2026-02-10T12:00:00Z");
    private static final Instant START = Instant.parse("2026-02-20T15:00:00Z");

    @Inject
    Heard heard;

    /** What the rooms above would hear. */
    @Singleton
    static class Heard {
        private final Queue<Object> events = new ConcurrentLinkedQueue<>();

        void given(@Observes LeadGiven event) {
            events.add(event);
        }

        void changed(@Observes LeadChanged event) {
            events.add(event);
        }

        void held(@Observes InterviewHeld event) {
            events.add(event);
        }

        void changed(@Observes InterviewChanged event) {
            events.add(event);
        }

        /** What was heard of a lead or an interview since the last time. */
        List<Object> of(UUID id) {
            List<Object> about = new ArrayList<>();
            events.forEach(event -> {
                if (event.toString().contains(id.toString())) {
                    about.add(event);
                }
            });
            events.removeAll(about);
            return about;
        }
    }

    @Test
    void whoGaveALeadIsToldAndWhenThatChanges() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"" + DISCOVERED + "\"}");
        assertThat(heard.of(id), is(empty()));

        patch(ann, "leads", id, "{\"givenByContactId\": \"" + ray + "\"}");
        assertThat(heard.of(id), contains(new LeadGiven(id, ray, DISCOVERED)));
        patch(ann, "leads", id, "{\"notes\": \"Early hours\"}");
        assertThat(heard.of(id), is(empty()));
        patch(ann, "leads", id, "{\"givenByContactId\": \"" + mia + "\"}");
        assertThat(heard.of(id), contains(new LeadChanged(id, ray, mia, DISCOVERED)));
        patch(ann, "leads", id, "{\"discoveredAt\": \"2026-02-09T12:00:00Z\"}");
        assertThat(heard.of(id), contains(new LeadChanged(id, mia, mia, Instant.parse("2026-02-09T12:00:00Z"))));
        ann.asks().header("If-Match", "*").delete("/v1/leads/{id}", id).then().statusCode(204);
        assertThat(heard.of(id), contains(new LeadChanged(id, mia, null, Instant.parse("2026-02-09T12:00:00Z"))));
    }

    @Test
    void whoHoldsAnInterviewIsToldAndWhatComesOfIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lead = ann.adds("leads", "{\"role\": \"Baker\", \"discoveredAt\": \"" + DISCOVERED + "\"}");
        UUID id = ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead + "\", \"startsAt\": \"" + START + "\", \"kind\": \"PANEL\","
                        + " \"interviewers\": [{\"name\": \"Dana\"}, {\"contactId\": \"" + ray + "\"}]}");
        assertThat(heard.of(id), contains(new InterviewHeld(id, 1, null, START), new InterviewHeld(id, 2, ray, START)));

        patch(ann, "interviews", id, "{\"interviewers\": [{\"contactId\": \"" + ray + "\"}]}");
        assertThat(
                heard.of(id),
                contains(
                        new InterviewChanged(id, InterviewOutcome.PENDING, 1, false),
                        new InterviewHeld(id, 1, ray, START)));
        ann.asks()
                .body("{\"outcome\": \"ADVANCED\"}")
                .post("/v1/interviews/{id}/outcome", id)
                .then()
                .statusCode(200);
        assertThat(heard.of(id), contains(new InterviewChanged(id, InterviewOutcome.ADVANCED, 1, false)));
        ann.asks().header("If-Match", "*").delete("/v1/leads/{id}", lead).then().statusCode(204);
        assertThat(heard.of(id), contains(new InterviewChanged(id, InterviewOutcome.ADVANCED, 0, true)));
    }

    private static void patch(Client seeker, String collection, UUID id, String patch) {
        seeker.patches("*", patch)
                .patch("/v1/" + collection + "/{id}", id)
                .then()
                .statusCode(200);
    }
}
