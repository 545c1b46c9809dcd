package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.ask.AskAction.DECLINE;
import static org.kith.ask.AskAction.FULFILL;
import static org.kith.ask.AskAction.REMIND;
import static org.kith.ask.AskAction.REOPEN;
import static org.kith.ask.AskAction.REST;
import static org.kith.ask.AskAction.SEND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.search.Policy;

class PatienceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-19");

    @ParameterizedTest
    @CsvSource({
        // asked on, patience, until, reminder
        "2026-01-19, 10, 2026-02-02, 2026-02-03",
        "2026-01-23, 10, 2026-02-06, 2026-02-09",
        "2026-01-24, 10, 2026-02-06, 2026-02-09",
        "2026-01-25, 10, 2026-02-06, 2026-02-09",
        "2026-01-19, 1, 2026-01-20, 2026-01-21",
        "2026-01-22, 1, 2026-01-23, 2026-01-26",
        "2026-01-23, 1, 2026-01-26, 2026-01-27",
        "2025-12-31, 5, 2026-01-07, 2026-01-08",
        "2026-01-19, 90, 2026-05-25, 2026-05-26"
    })
    void patienceCountsBusinessDaysAlone(LocalDate askedOn, int patience, LocalDate until, LocalDate reminder) {
        Patience known = new Patience(Policies.patient(patience, 3, 7, 10), false);

        assertThat(known.until(askedOn), is(until));
        assertThat(known.reminderDueOn(askedOn), is(reminder));
    }

    @Test
    void strangersHaveACadenceOfTheirOwn() {
        Patience stranger = new Patience(Policies.patient(10, 3, 7, 10), true);

        assertThat(stranger.tryAnotherOn(MONDAY), is(LocalDate.parse("2026-01-22")));
        assertThat(stranger.until(MONDAY), is(LocalDate.parse("2026-01-28")));
        assertThat(stranger.reminderDueOn(MONDAY), is(LocalDate.parse("2026-01-29")));
        assertThat(new Patience(Policy.USUAL, false).tryAnotherOn(MONDAY), is(nullValue()));
    }

    @Test
    void nothingIsDueTheNextDay() {
        for (int day = 0; day < 14; day++) {
            LocalDate askedOn = MONDAY.plusDays(day);
            LocalDate reminder = new Patience(Policies.patient(1, 1, 2, 1), false).reminderDueOn(askedOn);

            assertThat(askedOn.toString(), reminder.isAfter(askedOn.plusDays(1)), is(true));
        }
    }

    @Test
    void restComesSomeTimeAfterTheReminderOrWhereNoneIsSentAfterPatience() {
        Patience known = new Patience(Policies.patient(10, 3, 7, 5), false);

        assertThat(known.restDueOn(MONDAY, LocalDate.parse("2026-02-03")), is(LocalDate.parse("2026-02-10")));
        assertThat(known.restDueOn(MONDAY, null), is(LocalDate.parse("2026-02-03")));
    }

    @Test
    void anAskThatWaitsAwaitsItsReminderThenItsRestThenNothing() {
        assertThat(prospect(false, false, SEND), is(new Prospect(day("2026-02-02"), day("2026-02-03"), null, null)));
        assertThat(
                prospect(false, false, SEND, REMIND),
                is(new Prospect(day("2026-02-02"), null, day("2026-02-17"), null)));
        for (AskAction last : List.of(FULFILL, DECLINE, REST)) {
            assertThat(prospect(false, false, SEND, last), is(new Prospect(day("2026-02-02"), null, null, null)));
            assertThat(
                    prospect(false, false, SEND, last, REOPEN),
                    is(new Prospect(day("2026-02-02"), day("2026-02-03"), null, null)));
        }
    }

    @Test
    void aStrangerIsLeftInPeaceOnceSomebodyThereHasHelped() {
        assertThat(
                prospect(true, false, SEND),
                is(new Prospect(day("2026-01-28"), day("2026-01-29"), null, day("2026-01-22"))));
        assertThat(prospect(true, true, SEND), is(new Prospect(day("2026-01-28"), null, day("2026-01-29"), null)));
        assertThat(prospect(true, false, SEND, FULFILL).tryAnotherOn(), is(nullValue()));
    }

    @Test
    void aDraftAndAnOfferAwaitNothing() {
        Course offer = Course.of(
                AskOrigin.OFFERED,
                List.of(org.kith.history.Step.of(Course.OFFER, AskStatus.SENT, java.time.Instant.EPOCH)));
        Prospect nothing = new Prospect(null, null, null, null);

        assertThat(prospect(CourseTest.course(List.of()), Policy.USUAL, false, null, null, false), is(nothing));
        assertThat(prospect(offer, Policy.USUAL, true, MONDAY, null, false), is(nothing));
    }

    @Test
    void aPolicyWithoutRemindersGoesFromPatienceToRest() {
        Prospect prospect =
                prospect(CourseTest.course(List.of(SEND)), Policies.withReminders(0), false, MONDAY, null, false);

        assertThat(prospect, is(new Prospect(day("2026-02-02"), null, day("2026-02-03"), null)));
    }

    private static Prospect prospect(boolean cold, boolean helped, AskAction... actions) {
        boolean reminded = List.of(actions).contains(REMIND);
        return prospect(
                CourseTest.course(List.of(actions)),
                Policy.USUAL,
                cold,
                MONDAY,
                reminded ? day("2026-02-03") : null,
                helped);
    }

    private static Prospect prospect(
            Course course, Policy policy, boolean cold, LocalDate askedOn, LocalDate remindedOn, boolean helped) {
        return Prospect.of(course.origin(), course.status(), policy, cold, askedOn, remindedOn, helped);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
