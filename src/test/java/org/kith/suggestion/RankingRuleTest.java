package org.kith.suggestion;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.ask.AskKind;
import org.kith.ask.AskStatus;
import org.kith.contact.Circle;
import org.kith.contact.EmploymentStatus;
import org.kith.contact.ReachSize;
import org.kith.contact.ReachVariety;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Moment;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Somebody;

/**
 * Each rule puts number 2 before number 1, who has the stronger tie or was there first; with the rule turned off it is the
 * other way round. Whoever adds a rule adds its case.
 */
class RankingRuleTest {
    private static final String LATELY = "2026-02-20T15:00:00Z";

    private final Map<RankingRule, Moment> cases = new EnumMap<>(RankingRule.class);

    RankingRuleTest() {
        cases.put(
                RankingRule.ASKABLE,
                Moment.with(
                        Somebody.number(1).tiedBy(0.5).restingSince(LATELY),
                        Somebody.number(2).tiedBy(0.4)));
        cases.put(
                RankingRule.REPLACEMENT,
                Moment.with(Somebody.number(1).tiedBy(0.5), Somebody.number(2).tiedBy(0.4)));
        cases.put(
                RankingRule.BREADTH,
                Moment.with(
                                Somebody.number(1).of(Circle.FRIEND),
                                Somebody.number(2).of(Circle.CLASSMATE),
                                Somebody.number(3).of(Circle.FRIEND).notToBeAsked())
                        .asked(3, LATELY, AskStatus.FULFILLED, LATELY)
                        .asked(3, LATELY, AskStatus.FULFILLED, LATELY)
                        .asked(3, LATELY, AskStatus.FULFILLED, LATELY)
                        .asked(3, LATELY, AskStatus.FULFILLED, LATELY));
        cases.put(
                RankingRule.CIRCLE_ORDER,
                Moment.with(
                        Somebody.number(1).of(Circle.COWORKER).tiedBy(0.5),
                        Somebody.number(2).of(Circle.NEIGHBOR).tiedBy(0.4)));
        cases.put(
                RankingRule.PAST_HELPER,
                Moment.with(Somebody.number(1).tiedBy(0.5), Somebody.number(2).tiedBy(0.4))
                        .searchingSince("2026-01-12")
                        .did(2, DeedType.GAVE_LEAD, "2019-05-02T12:00:00Z"));
        cases.put(
                RankingRule.NEVER_ASKED,
                Moment.with(Somebody.number(1).tiedBy(0.5), Somebody.number(2).tiedBy(0.4))
                        .asked(1, LATELY, AskStatus.FULFILLED, LATELY)
                        .searchingSince("2026-01-12"));
        cases.put(
                RankingRule.TIE,
                Moment.with(Somebody.number(1).tiedBy(0.9), Somebody.number(2).tiedBy(0.4)));
        cases.put(
                RankingRule.CONNECTOR,
                Moment.with(
                        Somebody.number(1).tiedBy(0.5),
                        Somebody.number(2).tiedBy(0.4).connecting()));
        cases.put(
                RankingRule.REACH,
                Moment.with(
                        Somebody.number(1).tiedBy(0.5),
                        Somebody.number(2).tiedBy(0.4).reaching(ReachSize.HUNDREDS, ReachVariety.VARIED)));
        cases.put(
                RankingRule.EMPLOYED,
                Moment.with(
                        Somebody.number(1).tiedBy(0.5),
                        Somebody.number(2).tiedBy(0.4).who(EmploymentStatus.EMPLOYED)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleMakesTheDifference() {
        return Arrays.stream(RankingRule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Snapshot snapshot = cases.get(rule).snapshot();
                    assertThat(order(List.of(RankingRule.values()), snapshot, rule), contains(2L, 1L));
                    List<RankingRule> others = Arrays.stream(RankingRule.values())
                            .filter(other -> other != rule)
                            .toList();
                    assertThat("turned off", order(others, snapshot, rule), contains(1L, 2L));
                }));
    }

    @Test
    void aFavorIsAskedOfThoseWhoAreKnownWell() {
        Snapshot snapshot = Moment.with(
                        Somebody.number(1).tiedBy(0.4), Somebody.number(2).tiedBy(0.9))
                .snapshot();

        assertThat(order(AskKind.ADVICE, snapshot), contains(2L, 1L));
        assertThat(order(AskKind.NAMES, snapshot), contains(1L, 2L));
    }

    @Test
    void ofTwoWhomNoRuleTellsApartTheStrongerTieComesFirst() {
        Snapshot snapshot = Moment.with(
                        Somebody.number(1).tiedBy(0.8), Somebody.number(2).tiedBy(0.9))
                .snapshot();

        assertThat(order(AskKind.NAMES, snapshot), contains(2L, 1L));
    }

    @Test
    void theOneWhoHelpedLatelyComesBeforeTheOneWhoHelpedLongAgo() {
        Snapshot snapshot = Moment.with(Somebody.number(1), Somebody.number(2), Somebody.number(3))
                .searchingSince("2026-01-12")
                .did(1, DeedType.INTRODUCED, "2015-05-02T12:00:00Z")
                .did(2, DeedType.INTRODUCED, "2025-12-02T12:00:00Z")
                .did(3, DeedType.INTRODUCED, "2024-05-02T12:00:00Z")
                .snapshot();

        assertThat(order(AskKind.NAMES, snapshot), contains(2L, 3L, 1L));
    }

    @Test
    void whatHelpsInThisSearchIsNoHelpOfAnEarlierOne() {
        Candidate helper = Candidate.of(
                Somebody.number(1).person(),
                AskKind.NAMES,
                Moment.with(Somebody.number(1))
                        .searchingSince("2026-01-12")
                        .did(1, DeedType.INTRODUCED, "2026-02-02T12:00:00Z")
                        .snapshot());

        assertThat(Freshness.of(helper), is(Freshness.NONE));
    }

    private static List<Long> order(AskKind kind, Snapshot snapshot) {
        return order(List.of(RankingRule.values()), kind, snapshot, Scene.of(Concentration.of(snapshot)));
    }

    private static List<Long> order(List<RankingRule> rules, Snapshot snapshot, RankingRule rule) {
        Concentration concentration = Concentration.of(snapshot);
        Scene scene = rule == RankingRule.REPLACEMENT
                ? new Scene(concentration, null, null, Set.of(new UUID(0, 2)), Set.of())
                : Scene.of(concentration);
        return order(rules, AskKind.NAMES, snapshot, scene);
    }

    private static List<Long> order(List<RankingRule> rules, AskKind kind, Snapshot snapshot, Scene scene) {
        return new Ranking(rules, scene)
                        .placed(snapshot.people().stream()
                                .filter(Person::mayBeSuggested)
                                .map(person -> Candidate.of(person, kind, snapshot)))
                        .stream()
                        .sorted(Ranking.Placed.ORDER)
                        .map(placed -> placed.candidate().person().id().getLeastSignificantBits())
                        .toList();
    }
}
