package org.kith.ask;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class AskStepsTest {
    private static final String MONDAY = "2026-01-19T15:00:00Z";

    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);
    private final UUID ray = ann.addsContact("Ray");

    @Test
    void withoutABodyAStepIsTakenNow() {
        UUID id = asking.adds(ray, "");

        ann.asks().post("/v1/asks/{id}/send", id).then().statusCode(200).body("status", is("SENT"));
        ann.asks()
                .post("/v1/asks/{id}/fulfill", id)
                .then()
                .statusCode(200)
                .body("status", is("FULFILLED"))
                .body("history.action", contains("send", "fulfill"))
                .body("history.number", contains(1, 2));
    }

    @Test
    void nobodyIsRemindedBeforePatienceIsOver() {
        UUID id = asking.sent(ray, MONDAY);

        asking.does("remind", id, "{'occurredAt': '2026-01-20T15:00:00Z'}")
                .statusCode(409)
                .body("code", is("too-soon"))
                .body("detail", containsString("2026-02-02"));
        // The last minute of patience, and the first after it, in New York.
        asking.does("remind", id, "{'occurredAt': '2026-02-03T04:59:00Z'}").statusCode(409);
        asking.at("remind", id, "2026-02-03T05:00:00Z")
                .body("status", is("REMINDED"))
                .body("remindedAt", is("2026-02-03T05:00:00Z"))
                .body("reminder", nullValue())
                .body("rest.dueOn", is("2026-02-17"))
                .body("rest.due", is(true));
    }

    @Test
    void aReasonGoesBeforePatienceAndIsKept() {
        UUID id = asking.sent(ray, MONDAY);

        asking.does("remind", id, "{'occurredAt': '2026-01-20T15:00:00Z', 'override': 'He asked me to call back'}")
                .statusCode(200)
                .body("history.override", contains(null, "He asked me to call back"));
    }

    @Test
    void thereIsNoSecondReminder() {
        UUID id = asking.sent(ray, MONDAY);
        asking.at("remind", id, "2026-02-03T15:00:00Z");

        asking.does("remind", id, "{'override': 'Once more'}")
                .statusCode(409)
                .body("code", is("illegal-transition"))
                .body("detail", containsString("fulfill, decline, rest"));
        asking.at("rest", id, "2026-02-17T15:00:00Z");
        asking.at("reopen", id, "2026-02-18T15:00:00Z").body("status", is("REMINDED"));
        asking.does("remind", id, "{'override': 'Once more'}").statusCode(409);
    }

    @Test
    void aPolicyMaySendNoReminders() {
        asking.begins("{'reminders': 0}");
        UUID id = asking.sent(ray, MONDAY);

        asking.does("remind", id, "{'override': 'Just once'}").statusCode(409).body("code", is("over-limit"));
    }

    @Test
    void aLateAnswerIsWelcomeAfterRestAndAfterADecline() {
        UUID id = asking.sent(ray, MONDAY);
        asking.at("rest", id, "2026-02-03T15:00:00Z").body("rest", nullValue()).body("reminder", nullValue());
        asking.does(
                        "decline",
                        id,
                        "{'occurredAt': '2026-02-10T15:00:00Z', 'reason': 'NOT_THEIR_FIELD', 'channel': 'PHONE',"
                                + " 'note': 'Only hires nurses'}")
                .statusCode(200)
                .body("status", is("DECLINED"))
                .body("declineReason", is("NOT_THEIR_FIELD"))
                .body("answeredAt", is("2026-02-10T15:00:00Z"))
                .body("legalActions", contains("fulfill", "reopen"));

        asking.does("fulfill", id, "{'occurredAt': '2026-02-20T15:00:00Z', 'got': 2, 'note': 'After all'}")
                .statusCode(200)
                .body("status", is("FULFILLED"))
                .body("got", is(2))
                .body("declineReason", nullValue())
                .body("answeredAt", is("2026-02-20T15:00:00Z"))
                .body("history.reason", contains(null, null, "NOT_THEIR_FIELD", null))
                .body("history.note", contains(null, null, "Only hires nurses", "After all"));
    }

    @Test
    void takingBackLeadsToWhatItWas() {
        UUID id = asking.sent(ray, MONDAY);
        asking.does("decline", id, "{'occurredAt': '2026-02-02T15:00:00Z'}")
                .statusCode(200)
                .body("declineReason", is("NONE_GIVEN"));
        asking.does("fulfill", id, "{'occurredAt': '2026-02-05T15:00:00Z', 'got': 1}")
                .statusCode(200);

        asking.at("reopen", id, "2026-02-06T15:00:00Z")
                .body("status", is("DECLINED"))
                .body("declineReason", is("NONE_GIVEN"))
                .body("answeredAt", is("2026-02-02T15:00:00Z"))
                .body("got", nullValue());
        asking.at("reopen", id, "2026-02-07T15:00:00Z")
                .body("status", is("SENT"))
                .body("answeredAt", nullValue())
                .body("declineReason", nullValue())
                .body("reminder.dueOn", is("2026-02-03"));
        asking.does("reopen", id, "{}").statusCode(409).body("code", is("illegal-transition"));
    }

    @Test
    void whatFollowsCannotHaveHappenedBefore() {
        UUID id = asking.sent(ray, MONDAY);
        asking.at("rest", id, "2026-02-03T15:00:00Z");

        asking.does("fulfill", id, "{'occurredAt': '2026-02-03T14:59:00Z'}")
                .statusCode(409)
                .body("code", is("out-of-order"))
                .body("detail", containsString("2026-02-03T15:00:00Z"));
        asking.does("fulfill", id, "{'occurredAt': '2026-03-02T15:59:00Z'}")
                .statusCode(422)
                .body("errors.pointer", contains("/occurredAt"));
        asking.reads(id).body("status", is("RESTING")).body("history.action", contains("send", "rest"));
        asking.at("fulfill", id, "2026-02-03T15:00:00Z");
    }

    @Test
    void aStepIsTakenForTheVersionThatWasSeenWhereOneIsNamed() {
        UUID id = asking.sent(ray, MONDAY);
        String seen = ann.etagOf("/v1/asks/" + id);
        asking.at("remind", id, "2026-02-03T15:00:00Z");

        ann.asks()
                .header("If-Match", seen)
                .body("{}")
                .post("/v1/asks/{id}/rest", id)
                .then()
                .statusCode(412);
        ann.asks()
                .header("If-Match", ann.etagOf("/v1/asks/" + id))
                .body("{}")
                .post("/v1/asks/{id}/rest", id)
                .then()
                .statusCode(200);
    }

    @Test
    void eachDayShowsWhatWasKnownUntilThen() {
        UUID id = asking.sent(ray, MONDAY);
        asking.at("remind", id, "2026-02-03T15:00:00Z");
        asking.at("fulfill", id, "2026-02-20T15:00:00Z");

        asking.reads(id, "2026-01-18").body("patienceUntil", nullValue()).body("reminder", nullValue());
        asking.reads(id, "2026-01-19").body("reminder.due", is(false)).body("reminder.dueOn", is("2026-02-03"));
        asking.reads(id, "2026-02-02").body("reminder.due", is(false));
        asking.reads(id, "2026-02-16").body("reminder", nullValue()).body("rest.due", is(false));
        asking.reads(id, "2026-02-17").body("rest.due", is(true)).body("rest.dueOn", is("2026-02-17"));
        asking.reads(id, "2026-02-20").body("rest", nullValue()).body("patienceUntil", is("2026-02-02"));
    }

    @Test
    void aReminderFallsDueOnADayOfWork() {
        UUID id = asking.sent(ray, "2026-02-13T15:00:00Z");

        asking.reads(id).body("patienceUntil", is("2026-02-27")).body("reminder.dueOn", is("2026-03-02"));
        asking.reads(id).body("reminder.due", is(true));
        asking.reads(id, "2026-03-01").body("reminder.due", is(false));
    }

    @Test
    void theChannelOfTheSendingIsThatOfTheAsk() {
        UUID id = asking.adds(ray, "'channel': 'EMAIL'");

        asking.does("send", id, "{'channel': 'IN_PERSON', 'note': 'At the counter'}")
                .statusCode(200)
                .body("channel", is("IN_PERSON"))
                .body("history.channel", contains("IN_PERSON"))
                .body("history.note", contains("At the counter"));
    }
}
