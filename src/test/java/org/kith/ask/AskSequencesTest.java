package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.time.BusinessDays;

/**
 * Some dozens of generated sequences through HTTP: whatever is tried, the answer is one of two, the history holds exactly
 * the steps that were answered with 200, and the dates are those of the policy. The seed is part of every message.
 */
@QuarkusTest
class AskSequencesTest {
    private static final int SEQUENCES = 24;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant START = Instant.parse("2025-06-02T12:00:00Z");

    private final Client ann = Given.aSeeker();
    private final Asking asking = new Asking(ann);

    /** What is tried, how long after the one before, and whether a reason is given. */
    record Try(AskAction action, int hours, boolean withReason) {}

    @Test
    void noSequenceOfCallsReachesAnIllegalStateOrLosesAFact() {
        asking.begins("{'patienceBusinessDays': 2, 'restAfterReminderBusinessDays': 3}");
        JqwikSession.run(() -> {
            for (int seed = 1; seed <= SEQUENCES; seed++) {
                List<Try> tries = tries().generator(1000).next(new Random(seed)).value();
                follow("seed " + seed + ": " + tries, tries);
            }
        });
    }

    private void follow(String told, List<Try> tries) {
        UUID id = asking.adds(ann.addsContact("Ray"), "");
        List<String> steps = new ArrayList<>();
        JsonPath before = read(id);
        Instant at = START;
        for (Try one : tries) {
            at = at.plus(Duration.ofHours(one.hours));
            boolean legal = before.<String>getList("legalActions").contains(one.action.word());
            Response answer = call(id, one, at);
            int status = answer.statusCode();
            JsonPath now = status == 200 ? answer.jsonPath() : before;
            boolean patient = one.action != AskAction.REMIND || one.withReason || !isImpatient(before, at);
            assertThat(told + " " + one, status, is(legal && patient ? 200 : 409));
            if (status == 200) {
                steps.add(one.action.word());
            }
            assertThat(told, now.getList("history.action"), is(steps));
            assertThat(told, now.getString("status"), is(last(now)));
            check(told, now);
            before = now;
        }
        assertThat(told, read(id).prettify(), is(before.prettify()));
    }

    /** The dates, found here from the history and the policy alone. */
    private static void check(String told, JsonPath ask) {
        LocalDate askedOn = dateOf(ask.getString("askedAt"));
        LocalDate remindedOn = dateOf(ask.getString("remindedAt"));
        String status = ask.getString("status");
        LocalDate until = askedOn == null ? null : BusinessDays.after(askedOn, 2);
        assertThat(told, ask.getString("patienceUntil"), is(until == null ? nullValue() : is(until.toString())));
        assertThat(
                told,
                ask.getString("reminder.dueOn"),
                is(status.equals("SENT") ? is(BusinessDays.next(until).toString()) : nullValue()));
        assertThat(
                told,
                ask.getString("rest.dueOn"),
                is(
                        status.equals("REMINDED")
                                ? is(BusinessDays.after(remindedOn, 3).toString())
                                : nullValue()));
        assertThat(
                told, ask.getString("answeredAt") != null, is(status.equals("FULFILLED") || status.equals("DECLINED")));
    }

    private static boolean isImpatient(JsonPath ask, Instant at) {
        String until = ask.getString("patienceUntil");
        return until != null && !at.atZone(NEW_YORK).toLocalDate().isAfter(LocalDate.parse(until));
    }

    private static LocalDate dateOf(String instant) {
        return instant == null ? null : Instant.parse(instant).atZone(NEW_YORK).toLocalDate();
    }

    private static String last(JsonPath ask) {
        List<String> statuses = ask.getList("history.status");
        return statuses.isEmpty() ? "DRAFT" : statuses.get(statuses.size() - 1);
    }

    private Response call(UUID id, Try one, Instant at) {
        boolean mayHaveReason = one.action == AskAction.SEND || one.action == AskAction.REMIND;
        String reason = one.withReason && mayHaveReason ? ", 'override': 'It was so'" : "";
        return asking.does(one.action.word(), id, "{'occurredAt': '" + at + "'" + reason + "}")
                .extract()
                .response();
    }

    private JsonPath read(UUID id) {
        return asking.reads(id).extract().jsonPath();
    }

    private static Arbitrary<List<Try>> tries() {
        Arbitrary<AskAction> actions = Arbitraries.frequency(
                Tuple.of(3, AskAction.SEND),
                Tuple.of(3, AskAction.REMIND),
                Tuple.of(2, AskAction.FULFILL),
                Tuple.of(2, AskAction.DECLINE),
                Tuple.of(2, AskAction.REST),
                Tuple.of(3, AskAction.REOPEN));
        return Combinators.combine(actions, Arbitraries.integers().between(0, 60), Arbitraries.of(true, false))
                .as(Try::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }
}
