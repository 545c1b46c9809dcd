package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.introduction.Introducing.ALL;
import static org.kith.introduction.Introducing.ONE;
import static org.kith.introduction.Introducing.contact;
import static org.kith.introduction.Introducing.count;
import static org.kith.introduction.Introducing.draft;
import static org.kith.introduction.Introducing.made;
import static org.kith.introduction.Introducing.person;
import static org.kith.introduction.Introducing.read;
import static org.kith.introduction.Introducing.takes;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Conversation;
import org.kith.given.Given;

/** The steps of an introduction, and what follows when it was made. */
@QuarkusTest
class IntroductionStepsTest {
    @Test
    void bothAgreeBeforeItIsMadeAndThenTheyMeet() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "introductions",
                draft(
                        ann.addsContact("Ray"),
                        "{\"person\": {\"name\": \"Helen\"}}",
                        ", \"requestedAt\": \"2026-02-02T12:00:00Z\""));

        takes(ann, id, "connector-agree", on("2026-02-03", ", \"channel\": \"PHONE\", \"note\": \" Gladly \""))
                .statusCode(200)
                .body("status", is("CONNECTOR_AGREED"))
                .body("legalActions", contains("target-agree", "make", "decline"));
        takes(ann, id, "target-agree", on("2026-02-04", "")).body("status", is("TARGET_AGREED"));
        takes(ann, id, "make", on("2026-02-05", ""))
                .body("status", is("MADE"))
                .body("madeAt", is("2026-02-05T12:00:00Z"))
                .body("occurredAt", is("2026-02-05T12:00:00Z"));
        takes(ann, id, "meet", on("2026-02-06", ""))
                .body("status", is("MET"))
                .body("metAt", is("2026-02-06T12:00:00Z"))
                .body("legalActions", contains("reopen"))
                .body("history.number", contains(1, 2, 3, 4, 5))
                .body("history.action", contains("request", "connector-agree", "target-agree", "make", "meet"))
                .body("history[1].channel", is("PHONE"))
                .body("history[1].note", is("Gladly"));
    }

    @Test
    void aStepNeedsNoBody() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));

        var made = Conversation.send(HttpRequest.newBuilder(URI.create(Client.address() + ALL + "/" + id + "/make"))
                .header("Authorization", "Bearer " + ann.key())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(made.statusCode(), is(200));
        assertThat(made.path("status"), is("MADE"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noSequenceOfCallsLeavesTheStateMachineOrLosesAStep(long seed) {
        Client ann = Given.aSeeker();
        Random random = new Random(seed);
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));
        Course course = Course.begun(IntroductionStatus.REQUESTED);
        List<String> taken = new ArrayList<>(List.of("request"));
        List<IntroductionAction> actions = List.of(IntroductionAction.values());
        for (int i = 0; i < 25; i++) {
            IntroductionAction action = actions.get(1 + random.nextInt(actions.size() - 1));
            String body = action == IntroductionAction.DECLINE ? "{\"by\": \"TARGET\"}" : "{}";
            boolean legal = course.legal().contains(action);

            takes(ann, id, action.verb(), body).statusCode(legal ? 200 : 409);

            if (legal) {
                course = course.by(action, DeclinedBy.TARGET);
                taken.add(action.verb());
            }
            read(ann, id)
                    .body("status", is(course.status().name()))
                    .body("legalActions", is(course.legalVerbs()))
                    .body("history.action", is(taken));
        }
        assertThat(count(ann, "/v1/contacts"), is(taken.contains("make") ? 2 : 1));
        assertThat(count(ann, "/v1/relationships"), is(taken.contains("make") ? 1 : 0));
    }

    @Test
    void whatLeadsNowhereIsRefusedWithWhatLeadsOn() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));

        takes(ann, id, "meet")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString("connector-agree, target-agree, make, decline"));
        read(ann, id).body("history.action", contains("request"));
    }

    @Test
    void aStepHasHappenedAndNotBeforeTheOneBefore() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "introductions",
                draft(
                        ann.addsContact("Ray"),
                        "{\"person\": {\"name\": \"Helen\"}}",
                        ", \"requestedAt\": \"2026-02-10T12:00:00Z\""));

        takes(ann, id, "make", on("2026-02-09", "")).statusCode(409).body("code", is("out-of-order"));
        takes(ann, id, "make", on("2026-03-03", "")).statusCode(422).body("errors.pointer", contains("/occurredAt"));
        read(ann, id).body("status", is("REQUESTED"));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray"));
    }

    @Test
    void aDeclineIsKeptWithWhoAndWhyAndCanBeTakenBack() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));

        takes(ann, id, "connector-agree");
        takes(ann, id, "decline", "{\"by\": \"TARGET\", \"note\": \"Too busy in spring\"}")
                .statusCode(200)
                .body("status", is("DECLINED_BY_TARGET"))
                .body("legalActions", contains("reopen"))
                .body("history[2].reason", is("TARGET"))
                .body("history[2].note", is("Too busy in spring"));
        takes(ann, id, "reopen")
                .body("status", is("CONNECTOR_AGREED"))
                .body(
                        "history.status",
                        contains("REQUESTED", "CONNECTOR_AGREED", "DECLINED_BY_TARGET", "CONNECTOR_AGREED"));
        takes(ann, id, "decline", "{\"by\": \"CONNECTOR\"}").body("status", is("DECLINED_BY_CONNECTOR"));
    }

    @Test
    void theTargetBecomesAContactWhoWasIntroduced() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID id = ann.adds(
                "introductions",
                draft(
                        ray,
                        "{\"person\": {\"name\": \"Helen Ostrow\", \"email\": \"helen@lakeside.example\", \"phone\":"
                                + " \"(202) 555-0143\", \"organization\": \"Lakeside\", \"title\": \"CTO\"}}",
                        ", \"requestedAt\": \"2026-02-01T12:00:00Z\""));

        UUID helen = UUID.fromString(takes(ann, id, "make", on("2026-02-05", ""))
                .body("target.person", nullValue())
                .body("target.contactId", notNullValue())
                .extract()
                .path("target.contactId"));

        ann.asks()
                .get("/v1/contacts/{id}", helen)
                .then()
                .body("name", is("Helen Ostrow"))
                .body("origin", is("INTRODUCED"))
                .body("howMet", is("Introduced on 2026-02-05."))
                .body("emails.address", contains("helen@lakeside.example"))
                .body("phones.normalized", contains("+12025550143"))
                .body("affiliations.organization", contains("Lakeside"))
                .body("affiliations.title", contains("CTO"));
        ann.asks()
                .queryParam("contactId", helen)
                .get("/v1/relationships")
                .then()
                .body("items.contactId", contains(ray.toString()))
                .body("items.otherContactId", contains(helen.toString()))
                .body("items.kind", contains("KNOWS"))
                .body("items.provenance", contains("STATED"));
        ann.asks().queryParam("q", "ostrow").get("/v1/contacts").then().body("items.id", contains(helen.toString()));
    }

    @Test
    void aRoleGetsItsNameWhenItIsMade() {
        Client ann = Given.aSeeker();
        UUID lakeside = ann.addsOrganization("Lakeside");
        UUID id = ann.adds(
                "introductions",
                draft(
                        ann.addsContact("Ray"),
                        "{\"role\": {\"title\": \"CTO\", \"organizationId\": \"" + lakeside + "\"}}",
                        ""));

        takes(ann, id, "make").statusCode(422).body("errors.pointer", contains("/person"));
        takes(ann, id, "make", "{\"person\": {\"name\": \"Helen\", \"email\": \"nonsense\"}}")
                .statusCode(422)
                .body("errors.pointer", contains("/person/email"));
        String helen = takes(ann, id, "make", "{\"person\": {\"name\": \"Helen\"}}")
                .statusCode(200)
                .body("target.role.title", is("CTO"))
                .extract()
                .path("target.contactId");
        ann.asks()
                .get("/v1/contacts/{id}", helen)
                .then()
                .body("affiliations.organizationId", contains(lakeside.toString()))
                .body("affiliations.title", contains("CTO"));
    }

    @Test
    void aTitleWithoutAnEmployerIsAnOccupation() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "introductions",
                draft(
                        ann.addsContact("Ray"),
                        "{\"person\": {\"name\": \"Helen\", \"title\": \"Banker\"}}",
                        ", \"unsolicited\": true"));

        String helen = read(ann, id).extract().path("target.contactId");

        ann.asks()
                .get("/v1/contacts/{id}", helen)
                .then()
                .body("occupation", is("Banker"))
                .body("affiliations", empty());
    }

    @Test
    void whoIsInTheNetworkAlreadyIsNotMadeTwice() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        String helen = "{\"person\": {\"name\": \"Helen Ostrow\", \"email\": \"HELEN@lakeside.example\"}}";
        String shared = "{\"person\": {\"name\": \"Paul Weil\", \"email\": \"helen@lakeside.example\"}}";

        String first = read(ann, ann.adds("introductions", draft(ray, helen, ", \"unsolicited\": true")))
                .extract()
                .path("target.contactId");
        String second = read(ann, ann.adds("introductions", draft(mia, helen, ", \"unsolicited\": true")))
                .extract()
                .path("target.contactId");
        String other = read(ann, ann.adds("introductions", draft(mia, shared, ", \"unsolicited\": true")))
                .extract()
                .path("target.contactId");

        assertThat(second, is(first));
        assertThat(other.equals(first), is(false));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Helen Ostrow", "Mia", "Paul Weil", "Ray"));
    }

    @Test
    void whoIsAContactAlreadyNeedsNoName() {
        Client ann = Given.aSeeker();
        UUID helen = ann.addsContact("Helen");
        UUID id = ann.adds("introductions", draft(ann.addsContact("Ray"), contact(helen), ""));

        takes(ann, id, "make", "{\"person\": {\"name\": \"Helga\"}}")
                .statusCode(422)
                .body("errors.code", contains("known-already"));
        takes(ann, id, "make").statusCode(200).body("target.contactId", is(helen.toString()));
        ann.asks().get("/v1/contacts/{id}", helen).then().body("origin", is("ADDED"));
    }

    @Test
    void nobodyIsIntroducedToThemselvesUnderAnotherName() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds(
                "contacts", "{\"name\": \"Raymond Hollis\", \"emails\": [{\"address\": \"ray@hollis.example\"}]}");
        UUID id = ann.adds(
                "introductions",
                draft(ray, "{\"person\": {\"name\": \"Ray\", \"email\": \"ray@hollis.example\"}}", ""));

        takes(ann, id, "make")
                .statusCode(422)
                .body("errors.pointer", contains("/target/person"))
                .body("errors.code", contains("oneself"));
    }

    @Test
    void whatIsKnownOfTheTwoIsNotNotedTwice() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID helen = ann.addsContact("Helen");
        ann.adds(
                "relationships",
                "{\"contactId\": \"" + helen + "\", \"otherContactId\": \"" + ray + "\", \"kind\": \"FAMILY\"}");

        made(ann, ray, helen, "2026-02-05");

        ann.asks().get("/v1/relationships").then().body("items.kind", contains("FAMILY"));
    }

    @Test
    void oneThatCameUnaskedBeginsAsMade() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");

        UUID id = ann.adds(
                "introductions",
                draft(
                        ray,
                        "{\"person\": {\"name\": \"Helen\"}}",
                        ", \"unsolicited\": true, \"madeAt\": \"2026-02-05T12:00:00Z\""));

        read(ann, id)
                .body("status", is("MADE"))
                .body("unsolicited", is(true))
                .body("requestedAt", nullValue())
                .body("occurredAt", is("2026-02-05T12:00:00Z"))
                .body("legalActions", contains("meet"))
                .body("history.action", contains("make"));
        takes(ann, id, "reopen").statusCode(409);
    }

    @Test
    void theSeekerBringsTwoOthersTogether() {
        Client ann = Given.aSeeker();
        UUID ruth = ann.addsContact("Ruth");
        UUID id = ann.adds(
                "introductions",
                "{\"target\": {\"person\": {\"name\": \"Client One\"}}, \"toContactId\": \"" + ruth
                        + "\", \"requestedAt\": \"2026-02-01T12:00:00Z\"}");

        String one = takes(ann, id, "make")
                .statusCode(200)
                .body("direction", is("GIVEN"))
                .body("connectorContactId", nullValue())
                .extract()
                .path("target.contactId");

        ann.asks()
                .get("/v1/contacts/{id}", one)
                .then()
                .body("origin", is("ADDED"))
                .body("howMet", nullValue());
        ann.asks()
                .get("/v1/relationships")
                .then()
                .body("items.contactId", contains(ruth.toString()))
                .body("items.otherContactId", contains(one));
    }

    @Test
    void whatIsTakenBackIsAsItWasBeforeAndNobodyIsLost() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds(
                "introductions",
                draft(
                        ann.addsContact("Ray"),
                        "{\"person\": {\"name\": \"Helen\"}}",
                        ", \"requestedAt\": \"2026-02-01T12:00:00Z\""));
        takes(ann, id, "make", on("2026-02-05", ""));
        takes(ann, id, "meet", on("2026-02-06", ""));

        takes(ann, id, "reopen")
                .body("status", is("MADE"))
                .body("madeAt", is("2026-02-05T12:00:00Z"))
                .body("metAt", nullValue());
        takes(ann, id, "reopen")
                .body("status", is("REQUESTED"))
                .body("madeAt", nullValue())
                .body("occurredAt", is("2026-02-01T12:00:00Z"))
                .body("target.contactId", notNullValue());
        takes(ann, id, "make").body("status", is("MADE"));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Helen", "Ray"));
        ann.asks().get("/v1/relationships").then().body("items.kind", contains("KNOWS"));
        read(ann, id).body("history.number", contains(1, 2, 3, 4, 5, 6));
    }

    @Test
    void aStepMayBeHeldAgainstTheVersionItIsFor() {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));

        for (int status : new int[] {200, 412}) {
            ann.asks()
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .post(ONE + "/connector-agree", id)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void ofTwoWhoMakeItAtOnceOneIsTooLateAndThereIsOneContactAndOneRelationship() throws Exception {
        Client ann = Given.aSeeker();
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 10; round++) {
                UUID id = ann.adds("introductions", person(ann.addsContact("Ray"), "Helen"));
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Integer> caller = () -> {
                    together.await();
                    return ann.asks().body("{}").post(ONE + "/make", id).statusCode();
                };
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> one : callers.invokeAll(List.of(caller, caller))) {
                    statuses.add(one.get());
                }

                assertThat(statuses, containsInAnyOrder(200, 409));
                assertThat(count(ann, "/v1/contacts"), is(2 * round));
                assertThat(count(ann, "/v1/relationships"), is(round));
                read(ann, id).body("history.action", contains("request", "make"));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void twoIntroductionsToOneNewPersonMakeOneContact() throws Exception {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String helen = draft(
                ray,
                "{\"person\": {\"name\": \"Helen\", \"email\": \"helen@lakeside.example\"}}",
                ", \"unsolicited\": true");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> caller = () -> ann.asks().body(helen).post(ALL).statusCode();
            for (Future<Integer> one : callers.invokeAll(List.of(caller, caller, caller, caller))) {
                assertThat(one.get(), is(201));
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(count(ann, "/v1/contacts"), is(2));
        assertThat(count(ann, "/v1/relationships"), is(1));
        assertThat(count(ann, ALL), is(4));
    }

    private static String on(String day, String more) {
        return "{\"occurredAt\": \"" + day + "T12:00:00Z\"" + more + "}";
    }
}
