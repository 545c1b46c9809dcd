package org.kith.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.lead.Interviewing.interview;
import static org.kith.lead.Interviewing.lead;
import static org.kith.lead.Interviewing.leadOf;
import static org.kith.lead.Interviewing.outcome;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class InterviewOutcomesTest {
    @Test
    void aRejectionIsKeptWithItsReasonAndEndsTheLead() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));

        outcome(
                        ann,
                        id,
                        "{\"outcome\": \"REJECTED\", \"occurredAt\": \"2026-02-25T10:00:00Z\","
                                + " \"reason\": \"Filled from within\", \"external\": true, \"impressed\": \"VERY\"}")
                .statusCode(200)
                .body("outcome", is("REJECTED"))
                .body("reason", is("Filled from within"))
                .body("external", is(true))
                .body("impressed", is("VERY"))
                .body("history.status", contains("REJECTED"))
                .body("history.occurredAt", contains("2026-02-25T10:00:00Z"));

        leadOf(ann, lead)
                .body("status", is("REJECTED"))
                .body("history[2].reason", is("Filled from within"))
                .body("history[2].occurredAt", is("2026-02-25T10:00:00Z"));
    }

    @Test
    void anOfferMakesTheLeadOne() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));

        outcome(ann, id, "{\"outcome\": \"OFFER\"}").statusCode(200);

        leadOf(ann, lead).body("status", is("OFFER"));
    }

    @ParameterizedTest
    @CsvSource({"PENDING", "ADVANCED", "WITHDRAWN", "CANCELLED"})
    void otherOutcomesLeaveTheLeadWhereItIs(String outcome) {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));

        outcome(ann, id, "{\"outcome\": \"" + outcome + "\"}").statusCode(200).body("outcome", is(outcome));

        leadOf(ann, lead).body("status", is("INTERVIEWING"));
    }

    @Test
    void aRejectionThatWasNoneTakesBackTheEndOfTheLead() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));
        outcome(ann, id, "{\"outcome\": \"REJECTED\", \"reason\": \"Too far\"}").statusCode(200);

        outcome(ann, id, "{\"outcome\": \"OFFER\"}")
                .statusCode(200)
                .body("reason", nullValue())
                .body("history.status", contains("REJECTED", "OFFER"))
                .body("history.reason", contains("Too far", null));

        leadOf(ann, lead)
                .body("status", is("OFFER"))
                .body("history.action", contains("discover", "interview", "reject", "reopen", "offer"));
    }

    @Test
    void anEndThatTheSeekerToldStays() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));
        ann.asks().post("/v1/leads/{id}/close", lead).then().statusCode(200);

        outcome(ann, id, "{\"outcome\": \"REJECTED\"}").statusCode(200);
        outcome(ann, id, "{\"outcome\": \"ADVANCED\"}").statusCode(200);

        leadOf(ann, lead).body("status", is("CLOSED"));
    }

    @Test
    void anInterviewThatHasNotBegunCanOnlyBeCalledOff() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-03-05T15:00:00Z"));

        for (String outcome : List.of("ADVANCED", "REJECTED", "OFFER")) {
            outcome(ann, id, "{\"outcome\": \"" + outcome + "\"}")
                    .statusCode(409)
                    .body("code", is("out-of-order"));
        }
        outcome(ann, id, "{\"outcome\": \"CANCELLED\"}").statusCode(200);
    }

    @Test
    void anOutcomeComesAfterTheOneBefore() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z"));
        outcome(ann, id, "{\"outcome\": \"ADVANCED\", \"occurredAt\": \"2026-02-25T10:00:00Z\"}")
                .statusCode(200);

        outcome(ann, id, "{\"outcome\": \"REJECTED\", \"occurredAt\": \"2026-02-24T10:00:00Z\"}")
                .statusCode(409)
                .body("code", is("out-of-order"));
        outcome(ann, id, "{\"outcome\": \"REJECTED\", \"occurredAt\": \"2026-03-03T10:00:00Z\"}")
                .statusCode(422);
    }

    @Test
    void anInterviewStartsBetweenTheDiscoveryAndItsOutcome() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z"));
        outcome(ann, id, "{\"outcome\": \"ADVANCED\", \"occurredAt\": \"2026-02-25T10:00:00Z\"}")
                .statusCode(200);

        for (String start : List.of("2026-02-10T11:00:00Z", "2026-02-25T10:00:01Z")) {
            ann.patches("*", "{\"startsAt\": \"" + start + "\"}")
                    .patch("/v1/interviews/{id}", id)
                    .then()
                    .statusCode(409)
                    .body("code", is("out-of-order"));
        }
        ann.patches("*", "{\"startsAt\": \"2026-02-25T10:00:00Z\"}")
                .patch("/v1/interviews/{id}", id)
                .then()
                .statusCode(200);
    }
}
