package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.time.ZoneOffset;
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
import org.kith.contact.Circle;
import org.kith.interaction.Channel;
import org.kith.snapshot.Deed;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Moment;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Somebody;

/**
 * Each way to shake a search up is shown while it is untried, and not once it was tried; what cannot be tried is not shown.
 * Whoever adds a way adds its case.
 */
class ShakeUpTest {
    private static final Person RAY = Somebody.number(1).person();
    private static final Map<TriedFact, Set<UUID>> NOTHING = Map.of();

    private final Map<ShakeUp, Case> cases = new EnumMap<>(ShakeUp.class);

    /** What a search looks like in which a way was not tried, and one in which it was. */
    private record Case(Tried untried, Tried tried) {}

    ShakeUpTest() {
        Tried nothing = search(RAY, NOTHING);
        cases.put(ShakeUp.ASK_IN_PERSON, new Case(nothing, asked(Asking.of(RAY).by(Channel.IN_PERSON))));
        cases.put(ShakeUp.ASK_BY_PHONE, new Case(nothing, asked(Asking.of(RAY).by(Channel.PHONE))));
        cases.put(ShakeUp.GO_TO_AN_EVENT, new Case(nothing, with(TriedFact.EVENT)));
        cases.put(ShakeUp.VISIT_A_VENUE, new Case(with(TriedFact.EVENT), with(TriedFact.EVENT_AT_VENUE)));
        cases.put(ShakeUp.INFORMATIONAL_INTERVIEW, new Case(nothing, with(TriedFact.INFORMATIONAL_INTERVIEW)));
        cases.put(ShakeUp.ASK_FOR_ADVICE, new Case(nothing, asked(Asking.of(RAY).about(AskKind.ADVICE))));
        cases.put(
                ShakeUp.ASK_FOR_AN_INTRODUCTION,
                new Case(nothing, asked(Asking.of(RAY).about(AskKind.INTRODUCTION))));
        cases.put(
                ShakeUp.SMALLER_ASK,
                new Case(asked(Asking.of(RAY).wanting(3)), asked(Asking.of(RAY).wanting(1))));
        cases.put(
                ShakeUp.STRETCH_ASK,
                new Case(asked(Asking.of(RAY)), asked(Asking.of(RAY).asAStretch())));
        Person friend = Somebody.number(1).of(Circle.FRIEND).person();
        cases.put(ShakeUp.NEW_CIRCLE, new Case(search(friend, NOTHING), search(friend, NOTHING, Asking.of(friend))));
        Person connector = Somebody.number(1).connecting().person();
        cases.put(
                ShakeUp.ASK_A_CONNECTOR,
                new Case(search(connector, NOTHING), search(connector, NOTHING, Asking.of(connector))));
        Person sleeper = Somebody.number(1).lastMet("2020-05-02T12:00:00Z").person();
        cases.put(
                ShakeUp.WAKE_A_DORMANT_TIE,
                new Case(search(sleeper, NOTHING), search(sleeper, Map.of(TriedFact.WOKEN, Set.of(new UUID(0, 2))))));
        cases.put(ShakeUp.HELP_FIRST, new Case(nothing, did(DeedType.GOT_LEAD, "2026-02-03T12:00:00Z")));
        Map<TriedFact, Set<UUID>> refused =
                Map.of(TriedFact.INTERVIEW_WITH_A_NO, Set.of(new UUID(7, 7)), TriedFact.INTERVIEWER, Set.of(RAY.id()));
        cases.put(ShakeUp.ASK_AN_INTERVIEWER, new Case(search(RAY, refused), search(RAY, refused, Asking.of(RAY))));
        for (Map.Entry<ShakeUp, TriedFact> named : Map.of(
                        ShakeUp.ASK_A_GATEWAY, TriedFact.GATEWAY, ShakeUp.ASK_AN_INSIDER, TriedFact.INSIDER)
                .entrySet()) {
            Map<TriedFact, Set<UUID>> ray = Map.of(named.getValue(), Set.of(RAY.id()));
            cases.put(named.getKey(), new Case(search(RAY, ray), search(RAY, ray, Asking.of(RAY))));
        }
        Set<UUID> ray = Set.of(RAY.id());
        cases.put(
                ShakeUp.MEET_AGAIN,
                new Case(
                        search(RAY, Map.of(TriedFact.MET_ONCE, ray)),
                        search(RAY, Map.of(TriedFact.MET_ONCE, ray, TriedFact.MET_AGAIN, Set.of(new UUID(0, 2))))));
    }

    @TestFactory
    Stream<DynamicTest> eachWayIsShownExactlyWhileItIsUntried() {
        return Arrays.stream(ShakeUp.values())
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> {
                    Case two = cases.get(way);
                    assertThat("untried", shown(List.of(ShakeUp.values()), two.untried), hasItem(way));
                    assertThat("tried", shown(List.of(ShakeUp.values()), two.tried), not(hasItem(way)));
                    List<ShakeUp> others = Arrays.stream(ShakeUp.values())
                            .filter(other -> other != way)
                            .toList();
                    assertThat("turned off", shown(others, two.untried), not(hasItem(way)));
                    assertThat(way.untried(two.untried).orElseThrow().action(), is(notNullValue()));
                }));
    }

    @Test
    void thereAreTwelveAtTheLeast() {
        assertThat(ShakeUp.values().length, is(greaterThanOrEqualTo(12)));
    }

    @Test
    void whatCannotBeTriedIsNotShown() {
        List<ShakeUp> shown = shown(List.of(ShakeUp.values()), search(RAY, NOTHING));

        for (ShakeUp way : List.of(
                ShakeUp.NEW_CIRCLE,
                ShakeUp.ASK_A_CONNECTOR,
                ShakeUp.WAKE_A_DORMANT_TIE,
                ShakeUp.ASK_AN_INTERVIEWER,
                ShakeUp.ASK_A_GATEWAY,
                ShakeUp.ASK_AN_INSIDER,
                ShakeUp.MEET_AGAIN)) {
            assertThat(shown, not(hasItem(way)));
        }
    }

    @Test
    void whoIsNotToBeAskedIsNotProposed() {
        Person shy = Somebody.number(1).connecting().notToBeAsked().person();
        Person resting = Somebody.number(1)
                .connecting()
                .restingSince("2026-02-03T12:00:00Z")
                .person();

        assertThat(ShakeUp.ASK_A_CONNECTOR.untried(search(shy, NOTHING)).isEmpty(), is(true));
        assertThat(ShakeUp.ASK_A_CONNECTOR.untried(search(resting, NOTHING)).isEmpty(), is(true));
    }

    @Test
    void whatWasTriedInAnEarlierSearchIsUntriedInThisOne() {
        Snapshot bare = Moment.with(Somebody.number(1))
                .searchingSince("2026-01-12")
                .did(1, DeedType.GOT_LEAD, "2025-02-03T12:00:00Z")
                .snapshot();

        assertThat(shown(List.of(ShakeUp.values()), new Tried(bare, NOTHING)), hasItem(ShakeUp.HELP_FIRST));
    }

    private static List<ShakeUp> shown(List<ShakeUp> ways, Tried tried) {
        return ways.stream().filter(way -> way.untried(tried).isPresent()).toList();
    }

    private static Tried asked(Asking asking) {
        return search(RAY, NOTHING, asking);
    }

    private static Tried with(TriedFact fact) {
        return search(RAY, Map.of(fact, Set.of(new UUID(8, 8))));
    }

    private static Tried did(DeedType type, String at) {
        return tried(RAY, NOTHING, List.of(new Deed(RAY.id(), type, new UUID(2, 2), Instant.parse(at))));
    }

    private static Tried search(Person person, Map<TriedFact, Set<UUID>> ids, Asking... asks) {
        return tried(person, ids, List.of(), asks);
    }

    private static Tried tried(Person person, Map<TriedFact, Set<UUID>> ids, List<Deed> deeds, Asking... asks) {
        return new Tried(
                new Snapshot(
                        Moment.DATE,
                        ZoneOffset.UTC,
                        null,
                        List.of(),
                        List.of(person),
                        Arrays.stream(asks).map(Asking::asked).toList(),
                        deeds),
                ids);
    }
}
