package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.lead.Interviewing.interview;
import static org.kith.lead.Interviewing.lead;
import static org.kith.lead.Interviewing.leadOf;
import static org.kith.lead.Interviewing.outcome;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.tenancy.Transactions;

@QuarkusTest
class InterviewsResourceTest {
    @Inject
    Interviews interviews;

    @Inject
    Interviewers interviewers;

    @Inject
    Transactions transactions;

    @Test
    void anInterviewMakesItsLeadInterviewingFromItsStartOn() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lead = lead(ann);

        ann.asks()
                .body("{\"leadId\": \"" + lead + "\", \"startsAt\": \"2026-02-20T15:00:00Z\", \"kind\": \"PANEL\","
                        + " \"interviewers\": [{\"name\": \" Dana Voss \", \"title\": \"Head of operations\"},"
                        + " {\"contactId\": \"" + ray + "\"}]}")
                .post("/v1/interviews")
                .then()
                .statusCode(201)
                .body("interviewers.number", contains(1, 2))
                .body("interviewers.name", contains("Dana Voss", null))
                .body("interviewers.contactId", contains(null, ray.toString()))
                .body("outcome", is("PENDING"))
                .body("impressed", is("UNKNOWN"))
                .body("external", nullValue())
                .body("history", empty());

        leadOf(ann, lead)
                .body("status", is("INTERVIEWING"))
                .body("history.action", contains("discover", "interview"))
                .body("history[1].occurredAt", is("2026-02-20T15:00:00Z"));
    }

    @Test
    void anInterviewMayLieAhead() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);

        UUID id = ann.adds("interviews", interview(lead, "2026-04-01T15:00:00Z"));

        var shown = ann.asks().get("/v1/interviews/{id}", id);
        assertThat(shown.path("startsAt"), is("2026-04-01T15:00:00Z"));
        leadOf(ann, lead).body("history[1].occurredAt", is(shown.<String>path("createdAt")));
    }

    @Test
    void aFurtherInterviewIsKeptAndIsNoStep() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID second = ann.adds("interviews", interview(lead, "2026-02-25T15:00:00Z"));

        UUID first = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));

        ann.asks()
                .queryParam("leadId", lead)
                .get("/v1/interviews")
                .then()
                .body("items.id", contains(second.toString(), first.toString()));
        leadOf(ann, lead).body("history.action", contains("discover", "interview"));
    }

    @Test
    void whatCannotBeIsToldAtItsPlace() {
        Client ann = Given.aSeeker();
        String theirs = Given.aSeeker().addsContact("Bob's friend").toString();

        ann.asks()
                .body("{\"leadId\": \"" + UUID.randomUUID() + "\", \"startsAt\": \"2200-01-01T00:00:00Z\","
                        + " \"kind\": \"PHONE\", \"interviewers\": [{\"title\": \"Boss\"}, {\"contactId\": \"" + theirs
                        + "\"}]}")
                .post("/v1/interviews")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/leadId", "/startsAt", "/interviewers/0/name", "/interviewers/1/contactId"));
    }

    @Test
    void somebodyHoldsAnInterview() {
        Client ann = Given.aSeeker();
        String lead = "{\"leadId\": \"" + lead(ann) + "\", \"startsAt\": \"2026-02-25T15:00:00Z\", \"kind\": \"PHONE\"";
        String many = "{\"name\": \"Dana\"}" + ", {\"name\": \"Dana\"}".repeat(20);

        for (String interviewers : List.of("", many, "null")) {
            ann.asksWrongly()
                    .body(lead + ", \"interviewers\": [" + interviewers + "]}")
                    .post("/v1/interviews")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void anInterviewFitsIntoTheHistoryOfItsLead() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);

        refused(ann, interview(lead, "2026-02-10T11:00:00Z"), "out-of-order");
        ann.adds("interviews", interview(lead, "2026-02-25T15:00:00Z"));
        refused(ann, interview(lead, "2026-02-10T11:00:00Z"), "out-of-order");
        ann.asks().post("/v1/leads/{id}/close", lead).then().statusCode(200);
        refused(ann, interview(lead, "2026-02-26T15:00:00Z"), "illegal-transition");
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z"));

        ann.patches("*", "{\"startsAt\": \"2026-02-21T15:00:00Z\", \"notes\": \"Bring a pie\"}")
                .patch("/v1/interviews/{id}", id)
                .then()
                .statusCode(200)
                .body("startsAt", is("2026-02-21T15:00:00Z"))
                .body("notes", is("Bring a pie"))
                .body("interviewers.name", contains("Dana Voss"));
        ann.patches("*", "{\"interviewers\": [{\"name\": \"Uma\"}, {\"name\": \"Dana\"}]}")
                .patch("/v1/interviews/{id}", id)
                .then()
                .statusCode(200)
                .body("interviewers.name", contains("Uma", "Dana"))
                .body("interviewers.number", contains(1, 2));
        ann.asks()
                .contentType(Client.PATCH)
                .header("If-Match", "*")
                .body("{\"startsAt\": \"1899-12-31T23:59:59Z\"}")
                .patch("/v1/interviews/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startsAt"));
    }

    @Test
    void anInterviewerWhoseContactIsDeletedStaysANumber() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z", ray));
        String before = ann.etagOf("/v1/interviews/" + id);

        ann.asks()
                .header("If-Match", "*")
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        ann.asks()
                .header("If-None-Match", before)
                .get("/v1/interviews/{id}", id)
                .then()
                .statusCode(200)
                .body("interviewers.number", contains(1))
                .body("interviewers.contactId", contains(nullValue()));
        ann.patches("*", "{\"notes\": \"Ray moved away\"}")
                .patch("/v1/interviews/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aListIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lead = lead(ann);
        UUID later = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z", ray));
        UUID sooner = ann.adds("interviews", interview(lead(ann), "2026-02-15T15:00:00Z"));
        outcome(ann, sooner, "{\"outcome\": \"ADVANCED\"}").statusCode(200);

        listed(ann, "limit", "50", later, sooner);
        listed(ann, "sort", "startsAt", sooner, later);
        listed(ann, "sort", "-updatedAt", sooner, later);
        listed(ann, "leadId", lead.toString(), later);
        listed(ann, "contactId", ray.toString(), later);
        listed(ann, "outcome", "ADVANCED", sooner);
        listed(ann, "since", "2026-02-20T15:00:00Z", later);
        listed(ann, "until", "2026-02-20T15:00:00Z", sooner);
        String since = ann.asks().get("/v1/interviews/{id}", sooner).path("updatedAt");
        listed(ann, "updatedSince", since, sooner);
        ann.asks()
                .queryParam("outcome", "ADVANCED")
                .get("/v1/interviews")
                .then()
                .body("items[0].history.status", contains("ADVANCED"));
    }

    @Test
    void aDeletedInterviewLeavesTheLeadWhereItIs() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann);
        UUID id = ann.adds("interviews", interview(lead, "2026-02-20T15:00:00Z"));

        ann.asks()
                .header("If-Match", "*")
                .delete("/v1/interviews/{id}", id)
                .then()
                .statusCode(204);

        leadOf(ann, lead).body("status", is("INTERVIEWING"));
    }

    @Test
    void anotherSeekersInterviewIsNotThere() {
        Client bob = Given.aSeeker();
        Client ann = Given.aSeeker();
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z"));

        bob.asks().get("/v1/interviews").then().body("items", empty());
        outcome(bob, id, "{\"outcome\": \"OFFER\"}").statusCode(404);
    }

    @Test
    @ActivateRequestContext
    void anInterviewIsOpenWithItsInterviewerUntilTheRejection() throws Exception {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z", ray));

        for (String outcome : List.of("ADVANCED", "WITHDRAWN", "OFFER", "PENDING")) {
            outcome(ann, id, "{\"outcome\": \"" + outcome + "\"}").statusCode(200);
            assertThat(openWith(ann, ray), contains(id));
        }
        outcome(ann, id, "{\"outcome\": \"REJECTED\"}").statusCode(200);

        assertThat(openWith(ann, ray), is(empty()));
    }

    @Test
    @ActivateRequestContext
    void anInterviewerBecomesAContact() throws Exception {
        Client ann = Given.aSeeker();
        UUID dana = ann.addsContact("Dana");
        UUID id = ann.adds("interviews", interview(lead(ann), "2026-02-20T15:00:00Z"));
        String before = ann.etagOf("/v1/interviews/" + id);

        transactions.runAs(ann.seekerId(), () -> {
            interviewers.is(id, 1, dana);
            return interviewers.at(id, 2);
        });

        ann.asks()
                .get("/v1/interviews/{id}", id)
                .then()
                .header("ETag", not(before))
                .body("interviewers.contactId", contains(dana.toString()));
        assertThat(openWith(ann, dana), contains(id));
    }

    private List<UUID> openWith(Client seeker, UUID contact) throws Exception {
        return transactions.runAs(seeker.seekerId(), () -> interviews.openWith(contact));
    }

    private static void refused(Client seeker, String json, String code) {
        seeker.asks().body(json).post("/v1/interviews").then().statusCode(409).body("code", is(code));
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/interviews")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
