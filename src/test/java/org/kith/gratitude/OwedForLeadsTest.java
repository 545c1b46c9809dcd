package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class OwedForLeadsTest {
    private static final String GIVEN_AT = "2026-02-10T12:00:00Z";

    @Test
    void whoGaveALeadIsOwedThanks() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lead = lead(ann, ray, "");

        JsonPath open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.subject.type"), contains("LEAD"));
        assertThat(open.getList("items.subject.id"), contains(lead.toString()));
        assertThat(open.getList("items.contactId"), contains(ray.toString()));
        assertThat(open.getList("items.dueOn"), contains("2026-02-12"));
        assertThat(open.getList("items.proposedKind"), contains("CALL"));
        ann.asks()
                .get("/v1/contacts/{id}/balance", ray)
                .then()
                .body("received.type", contains("LEAD"))
                .body("received.id", contains(lead.toString()));
    }

    @Test
    void anotherGiverIsOwedInsteadAndNobodyWhenNobodyGaveIt() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann, ann.addsContact("Ray"), "");
        UUID debt = Grateful.theDebt(ann);
        UUID eve = ann.addsContact("Eve");

        patches(ann, lead, "{\"givenByContactId\": \"" + eve + "\", \"discoveredAt\": \"2026-02-11T12:00:00Z\"}");
        JsonPath moved = Grateful.debts(ann, "OPEN");
        assertThat(moved.getList("items.id"), contains(debt.toString()));
        assertThat(moved.getList("items.contactId"), contains(eve.toString()));
        assertThat(moved.getList("items.owedSince"), contains("2026-02-11T12:00:00Z"));

        patches(ann, lead, "{\"givenByContactId\": null}");
        assertThat(Grateful.owedFor(ann), is(empty()));
        patches(ann, lead, "{\"givenByContactId\": \"" + eve + "\"}");
        assertThat(Grateful.owedFor(ann), contains(lead.toString()));

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/leads/" + lead))
                .delete("/v1/leads/{id}", lead)
                .then()
                .statusCode(204);
        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void theMoreCameOfALeadTheMoreIsProposed() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann, ann.addsContact("Ray"), "");

        interview(ann, lead, "2026-02-16T12:00:00Z", "{\"name\": \"Ingrid\"}");
        assertThat(proposed(ann, "2026-02-15"), is("CALL"));
        assertThat(proposed(ann, "2026-02-16"), is("FLOWERS"));

        ann.asks()
                .body("{\"occurredAt\": \"2026-02-20T12:00:00Z\"}")
                .post("/v1/leads/{id}/offer", lead)
                .then()
                .statusCode(200);
        assertThat(proposed(ann, "2026-02-19"), is("FLOWERS"));
        assertThat(proposed(ann, "2026-02-20"), is("GIFT_CARD"));
    }

    @Test
    void whatCameOfAnIntroductionCountsForWhoMadeIt() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID eve = ann.addsContact("Eve");
        UUID introduction = ann.adds(
                "introductions",
                "{\"connectorContactId\": \"" + ray + "\", \"target\": {\"contactId\": \"" + eve
                        + "\"}, \"madeAt\": \"2026-02-01T12:00:00Z\"}");
        assertThat(proposed(ann, "2026-02-05"), is("CALL"));

        UUID lead = lead(ann, eve, ", \"source\": {\"type\": \"INTRODUCTION\", \"id\": \"" + introduction + "\"}");
        interview(ann, lead, "2026-02-16T12:00:00Z", "{\"name\": \"Ingrid\"}");

        assertThat(
                Grateful.debts(ann, "OPEN").getString("items.find { it.subject.type == 'INTRODUCTION' }.proposedKind"),
                is("FLOWERS"));
    }

    @Test
    void everyInterviewerIsOwedThanksContactOrNot() {
        Client ann = Given.aSeeker();
        UUID ingrid = ann.addsContact("Ingrid");
        UUID lead = lead(ann, null, "");

        UUID interview = interview(
                ann,
                lead,
                "2026-02-16T12:00:00Z",
                "{\"contactId\": \"" + ingrid + "\"}, {\"name\": \"The one with the beard\"}");

        JsonPath open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.subject.id"), contains(interview.toString(), interview.toString()));
        assertThat(open.getList("items.subject.interviewer"), containsInAnyOrder(1, 2));
        assertThat(open.getList("items.contactId"), containsInAnyOrder(is(ingrid.toString()), nullValue()));
        assertThat(open.getList("items.dueOn"), contains("2026-02-17", "2026-02-17"));
        assertThat(open.getList("items.proposedKind"), contains("NOTE", "NOTE"));

        Grateful.thanked(ann, ingrid, "2026-02-17T12:00:00Z");
        assertThat(Grateful.debts(ann, "OPEN").getList("items.subject.interviewer"), contains(2));
        ann.asks().get("/v1/contacts/{id}/balance", ingrid).then().body("received", empty());
    }

    @Test
    void anInterviewerWhoBecomesAContactIsOwedWhatWasOwedToThem() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann, null, "");
        UUID interview = interview(ann, lead, "2026-02-16T12:00:00Z", "{\"name\": \"Max\"}, {\"name\": \"Ingrid\"}");

        String ingrid = ann.asks()
                .post("/v1/interviews/{id}/interviewers/2/contact", interview)
                .then()
                .extract()
                .path("contactId");

        assertThat(
                Grateful.debts(ann, "OPEN").getString("items.find { it.subject.interviewer == 2 }.contactId"),
                is(ingrid));
    }

    @Test
    void anInterviewThatIsStillToComeIsOwedNothingYet() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann, null, "");
        interview(ann, lead, "2026-03-05T12:00:00Z", "{\"name\": \"Ingrid\"}");

        assertThat(Grateful.owedFor(ann), is(empty()));
        assertThat(Grateful.debts(ann, "OPEN", "2026-03-05").getList("items.dueOn"), contains("2026-03-06"));
    }

    @Test
    void whatIsOwedForAnInterviewFollowsIt() {
        Client ann = Given.aSeeker();
        UUID ingrid = ann.addsContact("Ingrid");
        UUID lead = lead(ann, null, "");
        UUID interview = interview(ann, lead, "2026-02-16T12:00:00Z", "{\"name\": \"Ingrid\"}, {\"name\": \"Max\"}");

        patchesInterview(
                ann,
                interview,
                "{\"startsAt\": \"2026-02-18T12:00:00Z\", \"interviewers\": [{\"contactId\": \"" + ingrid + "\"}]}");
        JsonPath open = Grateful.debts(ann, "OPEN");
        assertThat(open.getList("items.contactId"), contains(ingrid.toString()));
        assertThat(open.getList("items.dueOn"), contains("2026-02-19"));

        outcome(ann, interview, "CANCELLED");
        assertThat("it was never held", Grateful.owedFor(ann), is(empty()));
        outcome(ann, interview, "REJECTED");
        assertThat(Grateful.owedFor(ann), contains(interview.toString()));
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/interviews/" + interview))
                .delete("/v1/interviews/{id}", interview)
                .then()
                .statusCode(204);
        assertThat(Grateful.owedFor(ann), is(empty()));
    }

    @Test
    void anInterviewFromWhichTheSeekerStoodBackInTimeIsOwedNothing() {
        Client ann = Given.aSeeker();
        UUID lead = lead(ann, null, "");
        UUID early = interview(ann, lead, "2026-02-26T12:00:00Z", "{\"name\": \"Ingrid\"}");
        UUID late = interview(ann, lead, "2026-02-16T12:00:00Z", "{\"name\": \"Max\"}");

        outcome(ann, early, "WITHDRAWN", "2026-02-20T12:00:00Z");
        outcome(ann, late, "WITHDRAWN", "2026-02-21T12:00:00Z");

        assertThat(Grateful.owedFor(ann), contains(late.toString()));
    }

    @Test
    void aLeadPassedOnIsSomethingGiven() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID lead = lead(ann, null, "");
        ann.asks()
                .body("{\"toContactId\": \"" + ray + "\", \"occurredAt\": \"2026-02-12T12:00:00Z\"}")
                .post("/v1/leads/{id}/pass-on", lead)
                .then()
                .statusCode(200);

        ann.asks()
                .get("/v1/contacts/{id}/balance", ray)
                .then()
                .body("given.type", contains("LEAD"))
                .body("given.id", contains(lead.toString()))
                .body("words", is("You did one thing for Ray, who may want to do something for you some day."));
    }

    private static UUID lead(Client ann, UUID giver, String more) {
        String given = giver == null ? "" : ", \"givenByContactId\": \"" + giver + "\"";
        return ann.adds(
                "leads",
                "{\"organization\": \"Lakeside Freight\", \"role\": \"Project manager\", \"discoveredAt\": \""
                        + GIVEN_AT + "\"" + given + more + "}");
    }

    private static UUID interview(Client ann, UUID lead, String at, String interviewers) {
        return ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead + "\", \"startsAt\": \"" + at
                        + "\", \"kind\": \"ON_SITE\", \"interviewers\": [" + interviewers + "]}");
    }

    private static void outcome(Client ann, UUID interview, String outcome) {
        outcome(ann, interview, outcome, "2026-02-27T12:00:00Z");
    }

    private static void outcome(Client ann, UUID interview, String outcome, String at) {
        ann.asks()
                .body("{\"outcome\": \"" + outcome + "\", \"occurredAt\": \"" + at + "\"}")
                .post("/v1/interviews/{id}/outcome", interview)
                .then()
                .statusCode(200);
    }

    private static void patches(Client ann, UUID lead, String patch) {
        ann.patches(ann.etagOf("/v1/leads/" + lead), patch)
                .patch("/v1/leads/{id}", lead)
                .then()
                .statusCode(200);
    }

    private static void patchesInterview(Client ann, UUID interview, String patch) {
        ann.patches(ann.etagOf("/v1/interviews/" + interview), patch)
                .patch("/v1/interviews/{id}", interview)
                .then()
                .statusCode(200);
    }

    private static String proposed(Client ann, String asOf) {
        return Grateful.debts(ann, "OPEN", asOf)
                .getString("items.find { it.subject.type != 'INTERVIEW' }.proposedKind");
    }
}
