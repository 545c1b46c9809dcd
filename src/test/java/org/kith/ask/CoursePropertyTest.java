package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.kith.history.Step;
import org.kith.problem.Problem;
import org.kith.search.Policy;

/** Whatever is tried in whatever order: the ask stands where it may, keeps every step, and its dates are the policy's. */
class CoursePropertyTest {
    private static final Instant START = Instant.parse("2026-01-05T03:30:00Z");

    /** What is tried, and how many hours after the one before. */
    record Try(AskAction action, int hours) {}

    @Property
    void noSequenceReachesAnIllegalStateOrLosesAStep(@ForAll @Size(max = 40) List<@From("tries") Try> tries) {
        List<Step> steps = new ArrayList<>();
        List<AskStatus> stood = new ArrayList<>(List.of(AskStatus.DRAFT));
        Instant at = START;
        for (Try one : tries) {
            at = at.plusSeconds(3600L * one.hours);
            Course course = Course.of(AskOrigin.ASKED, steps);
            List<String> legal = course.legalActions(1);
            try {
                AskStatus to = course.after(one.action, 1);
                assertThat(legal.contains(one.action.word()), is(true));
                steps.add(Step.of(one.action.word(), to, at));
                if (one.action == AskAction.REOPEN) {
                    stood.remove(stood.size() - 1);
                } else {
                    stood.add(to);
                }
            } catch (Problem refused) {
                assertThat(legal.contains(one.action.word()), is(false));
            }
            Course now = Course.of(AskOrigin.ASKED, steps);
            assertThat(now.status(), is(stood.get(stood.size() - 1)));
            assertThat(
                    now.status().name(),
                    is(steps.isEmpty() ? "DRAFT" : steps.get(steps.size() - 1).status()));
            assertThat(count(steps, AskAction.REMIND), lessThanOrEqualTo(1L));
            assertThat(count(steps, AskAction.SEND), is(steps.isEmpty() ? 0L : 1L));
        }
    }

    @Property
    void everyDateIsThatOfThePolicy(
            @ForAll @Size(max = 12) List<@From("tries") Try> tries,
            @ForAll("policies") Policy policy,
            @ForAll("zones") ZoneId zone,
            @ForAll boolean cold,
            @ForAll boolean helped) {
        List<Step> steps = taken(tries, policy.reminders());
        Course course = Course.of(AskOrigin.ASKED, steps);
        LocalDate askedOn = dateOf(course.askedAt(), zone);
        LocalDate remindedOn = dateOf(course.remindedAt(), zone);

        Prospect prospect = Prospect.of(course.origin(), course.status(), policy, cold, askedOn, remindedOn, helped);

        if (askedOn == null) {
            assertThat(prospect, is(new Prospect(null, null, null, null)));
            return;
        }
        int patience = cold ? policy.coldFollowUpBusinessDays() : policy.patienceBusinessDays();
        assertThat(businessDaysBetween(askedOn, prospect.patienceUntil()), is(patience));
        boolean open = course.status() == AskStatus.SENT || course.status() == AskStatus.REMINDED;
        assertThat(prospect.tryAnotherOn() != null, is(open && cold && !helped));
        assertThat(prospect.restDueOn() != null && prospect.reminderDueOn() != null, is(false));
        assertThat(prospect.restDueOn() != null || prospect.reminderDueOn() != null, is(open));
        if (prospect.reminderDueOn() != null) {
            assertThat(remindedOn, is(nullValue()));
            assertThat(businessDaysBetween(askedOn, prospect.reminderDueOn()), is(patience + 1));
        }
        if (prospect.restDueOn() != null && remindedOn != null) {
            assertThat(
                    businessDaysBetween(remindedOn, prospect.restDueOn()), is(policy.restAfterReminderBusinessDays()));
        }
        if (prospect.tryAnotherOn() != null) {
            assertThat(businessDaysBetween(askedOn, prospect.tryAnotherOn()), is(policy.coldTryAnotherBusinessDays()));
        }
    }

    @Provide
    Arbitrary<Try> tries() {
        return Combinators.combine(
                        Arbitraries.of(AskAction.class), Arbitraries.integers().between(0, 24 * 20))
                .as(Try::new);
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Combinators.combine(
                        days(90),
                        days(30),
                        days(30),
                        days(90),
                        Arbitraries.integers().between(0, 1))
                .as((patience, tryAnother, more, rest, reminders) ->
                        Policies.of(patience, reminders, tryAnother, tryAnother + more, rest, 30, 1, 2));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "America/New_York", "UTC", "Asia/Kathmandu", "Pacific/Pago_Pago")
                .map(ZoneId::of);
    }

    private static Arbitrary<Integer> days(int most) {
        return Arbitraries.integers().between(1, most);
    }

    private static List<Step> taken(List<Try> tries, int reminders) {
        List<Step> steps = new ArrayList<>();
        Instant at = START;
        for (Try one : tries) {
            at = at.plusSeconds(3600L * one.hours);
            Course course = Course.of(AskOrigin.ASKED, steps);
            if (course.legalActions(reminders).contains(one.action.word())) {
                steps.add(Step.of(one.action.word(), course.after(one.action, reminders), at));
            }
        }
        return steps;
    }

    /** Counted one by one, unlike the service does: how many Mondays to Fridays follow until a date, itself included. */
    private static int businessDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    private static long count(List<Step> steps, AskAction action) {
        return steps.stream()
                .filter(step -> step.action().equals(action.word()))
                .count();
    }

    private static LocalDate dateOf(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }
}
