package org.kith.plan;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.ask.Limit;
import org.kith.contact.Closeness;
import org.kith.interaction.Channel;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Moment;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Somebody;

/** What no plan ever does, whatever the network and its history. */
class PlanPropertyTest {
    private static final int PEOPLE = 6;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Somebody with the traits that protect, or call for something. */
    record Traits(boolean comfortable, boolean resting, Closeness closeness, Integer everyDays, int lastDaysAgo) {}

    /** An ask, days ago. */
    record Sent(int to, int daysAgo, AskStatus status, boolean cold, boolean reminded, AskOrigin origin) {}

    @Property(tries = 400)
    void nobodyIsPressed(
            @ForAll @Size(min = 1, max = PEOPLE) List<@From("traits") Traits> traits,
            @ForAll @Size(max = 12) List<@From("sent") Sent> sent) {
        Day day = day(traits, sent);
        Snapshot snapshot = day.snapshot();

        List<PlanItem> plan = Days.plan(day);

        for (PlanItem item : plan) {
            if (item.contactId() != null) {
                Person person = snapshot.person(item.contactId());
                assertThat("somebody marked as not comfortable", person.comfortable(), is(true));
                assertThat("somebody at rest", person.restingSince(), is(nullValue()));
                holdPatience(item, day);
            }
            if (item.rule() == PlanRule.REMINDER_DUE || item.rule() == PlanRule.COLD_FOLLOW_UP) {
                holdReminder(item, day);
            }
            if (item.rule() == PlanRule.ASK_TODAY || item.rule() == PlanRule.STRETCH) {
                List<Limit> met = snapshot.limits(snapshot.person(item.contactId()), AskKind.NAMES).stream()
                        .filter(Limit::met)
                        .toList();
                assertThat("an ask over the limits", met, is(empty()));
            }
        }
        Set<UUID> contacts = new HashSet<>();
        plan.stream()
                .filter(item -> item.contactId() != null)
                .filter(item -> item.about().id().equals(item.contactId()))
                .forEach(item -> assertThat("twice on a day", contacts.add(item.contactId()), is(true)));
    }

    @Property(tries = 200)
    void thereIsSomebodyWheneverAnybodyCanBeContacted(
            @ForAll @Size(min = 1, max = PEOPLE) List<@From("traits") Traits> traits,
            @ForAll @Size(max = 12) List<@From("sent") Sent> sent) {
        Day day = day(traits, sent);

        boolean anybody = day.free().findAny().isPresent();
        boolean somebody = Days.plan(day).stream().anyMatch(item -> item.contactId() != null);

        assertThat(somebody || !anybody, is(true));
    }

    @Property(tries = 100)
    void theSameDayHasTheSamePlan(
            @ForAll @Size(min = 1, max = PEOPLE) List<@From("traits") Traits> traits,
            @ForAll @Size(max = 12) List<@From("sent") Sent> sent) {
        assertThat(Days.plan(day(traits, sent)), is(Days.plan(day(traits, sent))));
    }

    private static void holdPatience(PlanItem item, Day day) {
        boolean waits = day.snapshot().asksTo(item.contactId()).stream()
                .anyMatch(ask ->
                        ask.isOpen() && !day.date().isAfter(day.prospect(ask).patienceUntil()));
        boolean thanks = item.rule() == PlanRule.THANK_YOU_DUE;
        assertThat("a nudge within patience: " + item, waits && !thanks && !isAboutAnother(item, day), is(false));
    }

    /** A reminder of one ask, while another to the same person is young, is about the first. */
    private static boolean isAboutAnother(PlanItem item, Day day) {
        return (item.rule() == PlanRule.REMINDER_DUE || item.rule() == PlanRule.COLD_FOLLOW_UP)
                && day.date().isAfter(day.prospect(ask(item, day)).patienceUntil());
    }

    private static void holdReminder(PlanItem item, Day day) {
        Asked ask = ask(item, day);
        assertThat("a second reminder", ask.remindedAt(), is(nullValue()));
        assertThat(ask.status(), is(AskStatus.SENT));
        LocalDate until = day.prospect(ask).patienceUntil();
        assertThat(until, is(notNullValue()));
        assertThat("a nudge within patience", day.date().isAfter(until), is(true));
    }

    private static Asked ask(PlanItem item, Day day) {
        return day.snapshot().asks().stream()
                .filter(one -> one.id().equals(item.about().id()))
                .findFirst()
                .orElseThrow();
    }

    private static Day day(List<Traits> traits, List<Sent> sent) {
        Somebody[] people = new Somebody[traits.size()];
        for (int i = 0; i < people.length; i++) {
            Traits one = traits.get(i);
            people[i] = Somebody.number(i + 1).known(one.closeness);
            if (!one.comfortable) {
                people[i].notToBeAsked();
            }
            if (one.resting) {
                people[i].restingSince("2026-02-01T12:00:00Z");
            }
            if (one.everyDays != null) {
                people[i].toBeMetEvery(one.everyDays);
            }
            people[i]
                    .metSoOften(1)
                    .lastMet(NOON.minus(one.lastDaysAgo, ChronoUnit.DAYS).toString());
        }
        List<Asked> asks = new ArrayList<>();
        for (Sent one : sent) {
            asks.add(ask(one, asks.size() + 1, traits.size()));
        }
        return Days.of(Moment.with(people).asks(asks));
    }

    private static Asked ask(Sent sent, int number, int people) {
        Instant at = NOON.minus(sent.daysAgo, ChronoUnit.DAYS);
        boolean reminded = sent.reminded && sent.status == AskStatus.REMINDED;
        AskStatus status = sent.status == AskStatus.REMINDED && !reminded ? AskStatus.SENT : sent.status;
        return new Asked(
                new UUID(1, number),
                new UUID(0, 1 + sent.to % people),
                null,
                sent.origin,
                AskKind.NAMES,
                null,
                null,
                Channel.PHONE,
                false,
                sent.cold,
                null,
                at,
                at,
                status,
                reminded ? at : null,
                at);
    }

    @Provide
    Arbitrary<Traits> traits() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(Closeness.class).injectNull(0.3),
                        Arbitraries.integers().between(1, 90).injectNull(0.5),
                        Arbitraries.integers().between(0, 200))
                .as(Traits::new);
    }

    @Provide
    Arbitrary<Sent> sent() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(
                                AskStatus.SENT,
                                AskStatus.REMINDED,
                                AskStatus.FULFILLED,
                                AskStatus.DECLINED,
                                AskStatus.RESTING),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AskOrigin.ASKED, AskOrigin.ASKED, AskOrigin.OFFERED))
                .as(Sent::new);
    }
}
