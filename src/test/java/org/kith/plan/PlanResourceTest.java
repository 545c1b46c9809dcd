package org.kith.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class PlanResourceTest {
    private static final int STATEMENTS = 12;

    private final Client ann = Given.aSeeker();

    @Test
    void anEmptyNetworkHasNobodyToContactAndSaysSo() {
        plan("").body("items.contactId", everyItem(nullValue()))
                .body("reason", is("NOTHING_THERE"))
                .body("words", notNullValue());
    }

    @Test
    void thereIsSomebodyToContactEvenAfterTheGoalIsMet() {
        UUID ray = adds("Ray", "'closeness': 'CLOSE'");
        adds("Sue", "");

        plan("").body("items.rule", hasItem("ASK_TODAY"))
                .body("items.find { it.rule == 'ASK_TODAY' }.name", is("Ray"))
                .body("items.find { it.rule == 'ASK_TODAY' }.channel", is("PHONE"))
                .body("items.find { it.rule == 'BRAINSTORM' }.suggestedAction.path", startsWith("/v1/prompts/"))
                .body("reason", nullValue());
        ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-03-02T14:00:00Z'}"));
        plan("").body("items.find { it.rule == 'ASK_TODAY' }.name", is("Sue"))
                .body(
                        "items.find { it.rule == 'ASK_TODAY' }.because.words",
                        hasItem("You asked one person today, and aim at 1."));
    }

    @Test
    void aReminderComesAfterPatienceOnceAndThenRest() {
        UUID ray = adds("Ray", "");
        UUID ask = ann.adds("asks", json("{'contactId': '" + ray + "', 'askedAt': '2026-01-12T14:00:00Z'}"));

        plan("?asOf=2026-01-26").body("items.rule", not(hasItem("REMINDER_DUE")));
        plan("?asOf=2026-01-27")
                .body("items.find { it.rule == 'REMINDER_DUE' }.about.id", is(ask.toString()))
                .body("items.find { it.rule == 'REMINDER_DUE' }.draft", containsString("January 12, 2026"));
        ann.asks()
                .body(json("{'occurredAt': '2026-01-27T15:00:00Z'}"))
                .post("/v1/asks/{id}/remind", ask)
                .then()
                .statusCode(200);
        plan("?asOf=2026-01-28").body("items.rule", not(hasItem("REMINDER_DUE")));
        plan("?asOf=2026-02-10").body("items.find { it.rule == 'REST_DUE' }.about.id", is(ask.toString()));
        ann.asks()
                .body(json("{'occurredAt': '2026-02-10T15:00:00Z'}"))
                .post("/v1/asks/{id}/rest", ask)
                .then()
                .statusCode(200);
        plan("?asOf=2026-02-11")
                .body("items.rule", not(hasItem("REST_DUE")))
                .body(
                        "items.find { it.rule == 'REPLACEMENT' }.suggestedAction.path",
                        is("/v1/suggestions?replacementFor=" + ask));
        plan("?asOf=2026-01-27").body("items.rule", not(hasItem("REMINDER_DUE")));
    }

    @Test
    void everythingThatIsSuggestedCanBeSentAsItIs() {
        aBusyLife();

        List<Map<String, Object>> items = plan("").extract().path("items");

        for (Map<String, Object> item : items) {
            Map<?, ?> action = (Map<?, ?>) item.get("suggestedAction");
            var request = ann.asks();
            if (action.get("body") != null) {
                request.body(action.get("body"));
            }
            Response answer = request.urlEncodingEnabled(false)
                    .request((String) action.get("method"), (String) action.get("path"));
            assertThat(item + " " + answer.asString(), answer.statusCode(), lessThan(300));
        }
        plan("").body("items.rule", not(hasItem("THANK_YOU_DUE")))
                .body("items.rule", not(hasItem("REMINDER_DUE")))
                .body("items.rule", not(hasItem("OWN_REMINDER")));
    }

    @Test
    void theOrderIsThatOfTheRules() {
        aBusyLife();

        List<String> rules = plan("").extract().path("items.rule");
        List<String> sorted = rules.stream()
                .sorted((one, other) -> PlanRule.valueOf(one).compareTo(PlanRule.valueOf(other)))
                .toList();

        assertThat(rules, is(sorted));
        assertThat(
                List.copyOf(new java.util.LinkedHashSet<>(rules)).subList(0, 4),
                contains("THANK_YOU_DUE", "REMINDER_DUE", "INTRODUCTION_FOLLOW_UP", "OWN_REMINDER"));
    }

    @Test
    void keepingInTouchShowsTheLastNotesAndWhatIsOwed() {
        UUID ray = adds("Ray", "'keepInTouchDays': 30");
        ann.adds(
                "interactions",
                json("{'contactId': '" + ray + "', 'type': 'COFFEE', 'occurredAt': '2026-01-05T15:00:00Z',"
                        + " 'notes': 'His daughter starts school.'}"));
        ann.adds(
                "favors",
                json("{'contactId': '" + ray + "', 'direction': 'TO_SEEKER', 'what': 'Read my résumé',"
                        + " 'occurredAt': '2026-01-05T16:00:00Z'}"));
        UUID thanks = ann.adds(
                "plan/skips",
                json("{'rule': 'THANK_YOU_DUE', 'aboutId': '"
                        + ann.asks().get("/v1/debts").then().extract().<String>path("items[0].id") + "'}"));

        plan("?asOf=2026-02-03").body("items.rule", not(hasItem("KEEP_IN_TOUCH")));
        plan("").body("items.find { it.rule == 'KEEP_IN_TOUCH' }.dueOn", is("2026-02-04"))
                .body(
                        "items.find { it.rule == 'KEEP_IN_TOUCH' }.because.fact",
                        contains("LAST_CONTACT", "LAST_NOTES", "OWED_TO_THEM"))
                .body(
                        "items.find { it.rule == 'KEEP_IN_TOUCH' }.because.words",
                        hasItem("You noted: “His daughter starts school.”"));
        assertThat(thanks, is(notNullValue()));
    }

    @Test
    void whatIsSkippedStaysAwayUntilItsDay() {
        UUID ray = adds("Ray", "'keepInTouchDays': 30");
        String body = "{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + ray + "', 'untilOn': '2026-03-09'}";

        UUID skip = ann.adds("plan/skips", json(body));

        plan("").body("items.rule", not(hasItem("KEEP_IN_TOUCH")));
        plan("?asOf=2026-03-08").body("items.rule", not(hasItem("KEEP_IN_TOUCH")));
        plan("?asOf=2026-03-09").body("items.rule", hasItem("KEEP_IN_TOUCH"));
        plan("?asOf=2026-03-01").body("items.rule", hasItem("KEEP_IN_TOUCH"));
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/plan/skips/" + skip))
                .delete("/v1/plan/skips/{id}", skip)
                .then()
                .statusCode(204);
        plan("").body("items.rule", hasItem("KEEP_IN_TOUCH"));
    }

    @Test
    void aSkipNamesSomethingOfTheSeekersOwnAndADayToCome() {
        UUID ray = adds("Ray", "");
        UUID others = Given.aSeeker().addsContact("Sue");

        refused("{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + others + "'}", "/aboutId");
        refused("{'rule': 'THANK_YOU_DUE', 'aboutId': '" + ray + "'}", "/aboutId");
        refused("{'rule': 'BRAINSTORM', 'aboutId': '" + ray + "'}", "/rule");
        refused("{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + ray + "', 'untilOn': '2026-03-02'}", "/untilOn");
        refused("{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + ray + "', 'untilOn': '9999-12-31'}", "/untilOn");
        refused(
                "{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + ray + "', 'occurredAt': '2026-03-03T15:00:00Z'}",
                "/occurredAt");
    }

    @Test
    void aSkipGoesWithWhatItIsAbout() {
        UUID ray = adds("Ray", "");
        ann.adds("plan/skips", json("{'rule': 'KEEP_IN_TOUCH', 'aboutId': '" + ray + "'}"));

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + ray))
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        ann.asks().get("/v1/plan/skips").then().body("items", empty());
    }

    @Test
    void thePlanSpeaksSpanishToo() {
        adds("Ray", "");

        ann.asks()
                .header("Accept-Language", "es")
                .get("/v1/plan")
                .then()
                .header("Content-Language", is("es"))
                .body("items.find { it.rule == 'ASK_TODAY' }.words", containsString("Pregunta a Ray"))
                .body(
                        "items.find { it.rule == 'ASK_TODAY' }.because.words",
                        hasItem("Hoy preguntaste a nadie, y aspiras a 1."));
    }

    @Test
    void aFewStatementsHoweverMuchThereIs() throws Exception {
        aBusyLife();

        List<String> statements = Wire.statementsOf(() -> plan(""));
        List<String> real = statements.stream()
                .filter(statement -> !statement.startsWith("BEGIN") && !statement.startsWith("COMMIT"))
                .toList();

        assertThat(String.join("\n", real), real.size(), lessThanOrEqualTo(STATEMENTS));
    }

    /** Something of nearly everything. */
    private void aBusyLife() {
        UUID ray = adds("Ray", "'closeness': 'CLOSE'");
        UUID sue = adds("Sue", "'keepInTouchDays': 30");
        UUID zoe = adds("Zoe", "'closeness': 'STRANGER', 'reach': {'size': 'HUNDREDS', 'variety': 'VARIED'}");
        adds("Max", "'circle': 'FRIEND'");
        UUID kim = adds("Kim", "");
        ann.adds(
                "searches",
                json(
                        "{'reason': 'JOBLESS', 'startedOn': '2026-01-05', 'targetRoles': ['Planner'], 'industries': ['Transport']}"));
        ann.adds("asks", json("{'contactId': '" + kim + "', 'askedAt': '2026-02-02T14:00:00Z'}"));
        UUID declined = ann.adds("asks", json("{'contactId': '" + zoe + "', 'askedAt': '2026-01-20T14:00:00Z'}"));
        ann.asks()
                .body(json("{'occurredAt': '2026-01-21T14:00:00Z'}"))
                .post("/v1/asks/{id}/decline", declined)
                .then()
                .statusCode(200);
        ann.adds(
                "leads",
                json("{'organization': 'Lakeside Freight', 'discoveredAt': '2026-02-20T12:00:00Z',"
                        + " 'source': {'type': 'CONTACT', 'id': '" + ray + "'}}"));
        ann.adds(
                "introductions",
                json("{'connectorContactId': '" + sue + "', 'target': {'person': {'name': 'Helen Ostrow'}},"
                        + " 'unsolicited': true, 'madeAt': '2026-02-20T12:00:00Z'}"));
        ann.adds("reminders", json("{'text': 'Call the library', 'dueOn': '2026-03-02'}"));
    }

    private void refused(String body, String pointer) {
        ann.asks()
                .body(json(body))
                .post("/v1/plan/skips")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is(pointer));
    }

    private UUID adds(String name, String members) {
        return ann.adds("contacts", json("{'name': '" + name + "'" + (members.isEmpty() ? "" : ", " + members) + "}"));
    }

    private ValidatableResponse plan(String query) {
        return ann.asks().get("/v1/plan" + query).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
