package org.kith.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskStatus;
import org.kith.contact.Closeness;
import org.kith.gratitude.DebtSubject;
import org.kith.gratitude.DebtType;
import org.kith.gratitude.ThankYouKind;
import org.kith.gratitude.ThankYouOwed;
import org.kith.reminder.DueReminder;
import org.kith.snapshot.Asked;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Moment;
import org.kith.snapshot.Somebody;

/** Of each rule a day that calls for it, and one that all but does; whoever adds a rule adds both. The day is Monday, March 2, 2026. */
class PlanRuleTest {
    private static final UUID FIRST = new UUID(0, 1);

    private final Map<PlanRule, Day> due = new EnumMap<>(PlanRule.class);
    private final Map<PlanRule, Day> notYet = new EnumMap<>(PlanRule.class);

    PlanRuleTest() {
        when(
                PlanRule.THANK_YOU_DUE,
                Days.owing(Moment.with(somebody()), debt(FIRST)),
                Days.owing(Moment.with(somebody().notToBeAsked()), debt(FIRST)));
        when(
                PlanRule.INTERVIEW_AHEAD,
                Days.interviewed(Moment.with(somebody()), "PENDING", "2026-03-03T15:00:00Z"),
                Days.interviewed(Moment.with(somebody()), "PENDING", "2026-03-04T15:00:00Z"));
        when(
                PlanRule.REMINDER_DUE,
                Days.of(asked("2026-02-13T15:00:00Z", AskStatus.SENT)),
                Days.of(asked("2026-02-16T15:00:00Z", AskStatus.SENT)));
        when(
                PlanRule.COLD_FOLLOW_UP,
                Days.of(Moment.with(somebody()).asks(List.of(Days.cold("2026-02-18T15:00:00Z", AskStatus.SENT)))),
                Days.of(Moment.with(somebody()).asks(List.of(Days.cold("2026-02-19T15:00:00Z", AskStatus.SENT)))));
        when(
                PlanRule.COLD_TRY_ANOTHER,
                Days.of(Moment.with(somebody()).asks(List.of(Days.cold("2026-02-25T15:00:00Z", AskStatus.SENT)))),
                Days.of(Moment.with(somebody()).asks(List.of(Days.cold("2026-02-26T15:00:00Z", AskStatus.SENT)))));
        when(
                PlanRule.REST_DUE,
                Days.of(Moment.with(somebody()).asks(List.of(reminded("2026-02-16T15:00:00Z")))),
                Days.of(Moment.with(somebody()).asks(List.of(reminded("2026-02-17T15:00:00Z")))));
        when(
                PlanRule.REPLACEMENT,
                Days.of(Moment.with(somebody())
                        .asked(1, "2026-02-10T15:00:00Z", AskStatus.DECLINED, "2026-02-16T15:00:00Z")),
                Days.of(Moment.with(somebody())
                        .asked(1, "2026-02-10T15:00:00Z", AskStatus.DECLINED, "2026-02-15T15:00:00Z")));
        when(
                PlanRule.INTRODUCTION_FOLLOW_UP,
                Days.introducing(Moment.with(somebody()), "MADE", "2026-02-26T15:00:00Z"),
                Days.introducing(Moment.with(somebody()), "MADE", "2026-02-27T15:00:00Z"));
        when(
                PlanRule.INTERVIEW_FOLLOW_UP,
                Days.interviewed(Moment.with(somebody()), "PENDING", "2026-02-13T15:00:00Z"),
                Days.interviewed(Moment.with(somebody()), "PENDING", "2026-02-16T15:00:00Z"));
        when(
                PlanRule.INTERVIEWER_TO_KEEP,
                Days.interviewed(Moment.with(somebody()), "REJECTED", "2026-02-13T15:00:00Z"),
                Days.interviewed(Moment.with(somebody()), "ADVANCED", "2026-02-13T15:00:00Z"));
        when(
                PlanRule.SECOND_MEETING,
                Days.of(Moment.with(somebody().metSoOften(1).lastMet("2026-02-23T15:00:00Z"))),
                Days.of(Moment.with(somebody().metSoOften(1).lastMet("2026-02-24T15:00:00Z"))));
        when(
                PlanRule.KEEP_IN_TOUCH,
                Days.of(Moment.with(somebody().toBeMetEvery(30).lastMet("2026-01-31T15:00:00Z"))),
                Days.of(Moment.with(somebody().toBeMetEvery(30).lastMet("2026-02-01T15:00:00Z"))));
        when(
                PlanRule.RECIPROCITY,
                Days.of(Moment.with(somebody()).did(1, DeedType.INTRODUCED, "2026-01-01T15:00:00Z")),
                Days.of(Moment.with(somebody()).did(1, DeedType.INTRODUCED, "2026-01-02T15:00:00Z")));
        when(
                PlanRule.OWN_REMINDER,
                Days.reminding(
                        Moment.with(somebody()),
                        new DueReminder(new UUID(3, 1), "Call the library", LocalDate.parse("2026-03-02"))),
                Days.of(Moment.with(somebody())));
        when(
                PlanRule.ASK_TODAY,
                Days.of(Moment.with(somebody())),
                Days.of(asked("2026-02-20T15:00:00Z", AskStatus.SENT)));
        when(
                PlanRule.SAY_HELLO,
                Days.of(Moment.with(somebody())
                        .asked(1, "2026-02-20T15:00:00Z", AskStatus.DECLINED, "2026-02-21T15:00:00Z")),
                Days.of(Moment.with(somebody().restingSince("2026-02-20T15:00:00Z"))));
        when(
                PlanRule.STRETCH,
                Days.of(Moment.with(somebody(), Somebody.number(2).known(Closeness.STRANGER))),
                Days.of(Moment.with(somebody(), Somebody.number(2).known(Closeness.FAMILIAR))));
        when(
                PlanRule.WHAT_WORKED,
                Days.of(Moment.with(somebody()).searchedUntil("2026-02-20")),
                Days.of(Moment.with(somebody()).searchedUntil("2025-06-20")));
        when(PlanRule.BRAINSTORM, Days.overlooking(Moment.with(somebody())), Days.of(Moment.with(somebody())));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCallsForItsItemOnItsDay() {
        return Arrays.stream(PlanRule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    assertThat(rules(Days.plan(due.get(rule))), hasItem(rule));
                    assertThat("a day early", rules(Days.plan(notYet.get(rule))), not(hasItem(rule)));
                    List<PlanRule> others = Arrays.stream(PlanRule.values())
                            .filter(other -> other != rule)
                            .toList();
                    assertThat("turned off", rules(Days.plan(due.get(rule), others)), not(hasItem(rule)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatWasSkippedStaysAway() {
        return due.keySet().stream()
                .filter(rule -> rule.about() != null)
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Day day = due.get(rule);
                    UUID about = Days.plan(day).stream()
                            .filter(item -> item.rule() == rule)
                            .findFirst()
                            .orElseThrow()
                            .about()
                            .id();
                    List<PlanItem> without = Days.plan(Days.skipping(day, rule, about));
                    assertThat(
                            without.stream()
                                    .filter(item -> item.rule() == rule
                                            && item.about().id().equals(about))
                                    .toList(),
                            is(empty()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyItemSaysWhyAndWhatToDo() {
        return due.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().name(), () -> {
                    for (PlanItem item : Days.plan(entry.getValue())) {
                        assertThat(item.words().isBlank(), is(false));
                        assertThat(item.because(), is(not(empty())));
                        assertThat(item.suggestedAction().path().startsWith("/v1/"), is(true));
                    }
                }));
    }

    @Test
    void asManyOfARuleAsThePolicySays() {
        Somebody[] many = Stream.iterate(1, number -> number + 1)
                .limit(9)
                .map(number -> Somebody.number(number).toBeMetEvery(30).lastMet("2026-01-0" + number + "T15:00:00Z"))
                .toArray(Somebody[]::new);

        List<PlanItem> plan = Days.plan(Days.of(Moment.with(many)), List.of(PlanRule.KEEP_IN_TOUCH));

        assertThat(plan, hasSize(3));
        assertThat(plan.get(0).contactId(), is(FIRST));
    }

    @Test
    void whoIsToBeThankedIsNotAskedTheSameDayToo() {
        Day day = Days.owing(Moment.with(somebody(), Somebody.number(2)), debt(FIRST));

        assertThat(rules(Days.plan(day)), contains(PlanRule.THANK_YOU_DUE, PlanRule.ASK_TODAY));
        assertThat(Days.plan(day).get(1).contactId(), is(new UUID(0, 2)));
    }

    private void when(PlanRule rule, Day dueThen, Day notYetThen) {
        due.put(rule, dueThen);
        notYet.put(rule, notYetThen);
    }

    private static Somebody somebody() {
        return Somebody.number(1).known(Closeness.FAMILIAR);
    }

    private static Moment asked(String at, AskStatus status) {
        return Moment.with(somebody()).asked(1, at, status, null);
    }

    private static Asked reminded(String at) {
        var sent = Days.cold("2026-01-12T15:00:00Z", AskStatus.REMINDED);
        return new Asked(
                sent.id(),
                sent.contactId(),
                null,
                sent.origin(),
                sent.kind(),
                null,
                null,
                null,
                false,
                false,
                null,
                sent.createdAt(),
                sent.askedAt(),
                AskStatus.REMINDED,
                Instant.parse(at),
                Instant.parse(at));
    }

    private static ThankYouOwed debt(UUID contact) {
        return new ThankYouOwed(
                new UUID(4, 1),
                contact,
                "Somebody",
                new DebtSubject(DebtType.LEAD, new UUID(5, 1), null),
                Instant.parse("2026-02-25T15:00:00Z"),
                LocalDate.parse("2026-02-27"),
                true,
                ThankYouKind.NOTE,
                "THANK_YOU_OVERDUE",
                "Thank somebody.",
                List.of(new Because("THANK_YOU_OVERDUE", "You were told of a job.", List.of())),
                SuggestedAction.post("/v1/thank-yous", "contactId", contact, "text", "Thank you!"));
    }

    private static List<PlanRule> rules(List<PlanItem> items) {
        return items.stream().map(PlanItem::rule).toList();
    }
}
