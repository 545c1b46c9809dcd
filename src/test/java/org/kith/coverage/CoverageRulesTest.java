package org.kith.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.ask.AskStatus;
import org.kith.ask.LimitRule;
import org.kith.contact.Circle;
import org.kith.contact.EmploymentStatus;
import org.kith.coverage.ReadNetwork.Member;
import org.kith.coverage.ReadNetwork.Road;
import org.kith.coverage.ReadNetwork.Way;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.EmployedShare;
import org.kith.snapshot.Moment;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Somebody;

/** Each rule speaks, and is silent once the policy or a fact turns it off. */
class CoverageRulesTest {
    private static final String LATELY = "2026-02-20T15:00:00Z";
    private static final LocalDate DATE = Moment.DATE;

    @Test
    void theEmployedShareIsWarnedOfByThePolicy() {
        assertThat(EmployedShare.of(asked("{}")), is(new EmployedShare(4, 2, true)));
        assertThat(EmployedShare.of(asked("{\"employedPercent\": 50}")).warned(), is(false));
        assertThat(EmployedShare.of(asked("{\"employedFromAsks\": 5}")).warned(), is(false));
    }

    @Test
    void concentrationIsWarnedOfByThePolicyForCirclesAndForGroups() {
        assertThat(Concentration.of(asked("{}")).warned(), is(true));
        assertThat(Concentration.of(asked("{\"concentrationPercent\": 60}")).warned(), is(false));
        assertThat(ofGroup(asked("{}")), is(true));
        assertThat(ofGroup(asked("{\"concentrationPercent\": 60}")), is(false));
        assertThat(ofGroup(asked("{\"concentrationFromAsks\": 6}")), is(false));
    }

    @Test
    void pressureIsMetBeforeTheNextContactWouldBeTooMany() {
        List<LocalDate> dates = List.of(DATE, DATE.minusDays(6), DATE.minusDays(2));

        assertThat(Pressure.of(dates, 3), is(new Pressure(3, 3, true, DATE.plusDays(1))));
        assertThat(Pressure.of(dates, 2).quietUntil(), is(DATE.plusDays(5)));
        assertThat(Pressure.of(dates, 4).met(), is(false));
        assertThat(Pressure.of(dates, 4).quietUntil(), is(nullValue()));
    }

    @Test
    void aBurdenIsToldByTheFirstRuleThatSpeaks() {
        List<LocalDate> often = List.of(DATE, DATE, DATE);
        assertThat(burden("{}", often).rule(), is(LoadRule.PRESSURE));
        assertThat(burden("{\"contactsPerPersonIn7Days\": 20}", often).rule(), is(LimitRule.OPEN_ASKS));
        assertThat(burden("{\"openAsksPerPerson\": 5}", List.of()).rule(), is(LoadRule.WAITING));
        assertThat(
                burden("{\"openAsksPerPerson\": 5, \"asksPerPersonIn90Days\": 1}", List.of())
                        .rule(),
                is(LimitRule.ASKS_IN_90_DAYS));
        Snapshot quiet = Moment.with(Somebody.number(1)).snapshot();
        assertThat(Burden.of(quiet.person(id(1)), List.of(DATE), quiet).rule(), is(LoadRule.RECENT));
        assertThat(Burden.of(quiet.person(id(1)), List.of(), quiet).rule(), is(LoadRule.FREE));
    }

    @Test
    void mostOpenAsksStandFirstThenPressureThenTheId() {
        Snapshot snapshot = Moment.with(Somebody.number(1), Somebody.number(2), Somebody.number(3))
                .asked(3, LATELY, AskStatus.SENT, null)
                .snapshot();
        List<LocalDate> often = List.of(DATE, DATE, DATE);

        assertThat(
                List.of(
                                Burden.of(snapshot.person(id(1)), List.of(DATE), snapshot),
                                Burden.of(snapshot.person(id(2)), often, snapshot),
                                Burden.of(snapshot.person(id(3)), List.of(), snapshot))
                        .stream()
                        .sorted(java.util.Comparator.comparing(Burden::place))
                        .map(burden -> burden.person().id().getLeastSignificantBits())
                        .toList(),
                is(List.of(3L, 2L, 1L)));
    }

    @Test
    void theNearestWayToAnEmployerIsTold() {
        assertThat(rule(road(Way.THERE, 1), road(Way.NEAR, 2), road(Way.ONCE, 3)), is(CoverageRule.EMPLOYER_LIT));
        assertThat(rule(road(Way.NEAR, 2), road(Way.ONCE, 3)), is(CoverageRule.EMPLOYER_ONE_STEP_AWAY));
        assertThat(rule(road(Way.ONCE, 3)), is(CoverageRule.EMPLOYER_ONCE));
        assertThat(rule(road(null, null)), is(CoverageRule.EMPLOYER_DARK));
    }

    private static CoverageRule rule(Road... roads) {
        Snapshot snapshot = Moment.with(Somebody.number(1), Somebody.number(2), Somebody.number(3))
                .snapshot();
        return Roads.of(List.of(roads), snapshot).rule();
    }

    private static Road road(Way how, Integer number) {
        return new Road(id(7), id(8), "Yard", null, null, null, how, number == null ? null : id(number));
    }

    private static Burden burden(String policy, List<LocalDate> meetings) {
        Snapshot snapshot = Moment.with(Somebody.number(1))
                .searchingSince("2026-01-12")
                .under(policy)
                .asked(1, LATELY, AskStatus.SENT, null)
                .snapshot();
        return Burden.of(snapshot.person(id(1)), meetings, snapshot);
    }

    private static boolean ofGroup(Snapshot snapshot) {
        Member first = new Member(id(5), "Club", null, id(1));
        Member second = new Member(id(5), "Club", null, id(2));
        return GroupConcentration.of(List.of(first, second), snapshot).warned();
    }

    /** Five asks, three of them to friends who are in a group; of one it is not known whether they have work. */
    private static Snapshot asked(String policy) {
        return Moment.with(
                        Somebody.number(1).of(Circle.FRIEND).who(EmploymentStatus.UNEMPLOYED),
                        Somebody.number(2).of(Circle.FRIEND).who(EmploymentStatus.EMPLOYED),
                        Somebody.number(3).of(Circle.NEIGHBOR).who(EmploymentStatus.RETIRED),
                        Somebody.number(4).of(Circle.TEACHER))
                .searchingSince("2026-01-12")
                .under(policy)
                .asked(1, LATELY, AskStatus.SENT, null)
                .asked(1, LATELY, AskStatus.SENT, null)
                .asked(2, LATELY, AskStatus.SENT, null)
                .asked(3, LATELY, AskStatus.SENT, null)
                .asked(4, LATELY, AskStatus.SENT, null)
                .snapshot();
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
