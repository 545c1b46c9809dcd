package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.ask.AskKind;
import org.kith.ask.AskStatus;
import org.kith.interaction.Channel;
import org.kith.snapshot.Person;
import org.kith.snapshot.Somebody;

class CompareAsksTest {
    private static final Person RAY = Somebody.number(1).person();

    private final List<Attempt> attempts = new ArrayList<>();

    @Test
    void aPlainDifferenceIsToldOf() {
        specific(true, 11, 1);
        specific(false, 1, 11);

        CompareAsks.Found found = found(Factor.SPECIFICITY);

        assertThat(found.rule(), is(FactorRule.DIFFERS));
        assertThat(found.value(), is("SPECIFIC"));
        assertThat(found(Factor.CHANNEL).rule(), is(FactorRule.ALL_ALIKE));
        assertThat(found(Factor.CHANNEL).value(), is(nullValue()));
    }

    @Test
    void aDifferenceThatMayBeChanceIsNotTakenForOne() {
        specific(true, 7, 5);
        specific(false, 5, 7);

        assertThat(found(Factor.SPECIFICITY).rule(), is(FactorRule.NOT_CLEAR));
    }

    @Test
    void fourOfASortAreTooFewHoweverPlainTheyAre() {
        specific(true, 4, 0);
        specific(false, 1, 20);

        assertThat(found(Factor.SPECIFICITY).rule(), is(FactorRule.TOO_FEW));
    }

    @Test
    void fiveAnswersAreNeededAndFiveThatAreMissing() {
        specific(true, 4, 2);
        specific(false, 0, 30);

        assertThat(FisherTest.twoSided(4, 2, 0, 30), is(lessThan(0.001)));
        assertThat(found(Factor.SPECIFICITY).rule(), is(FactorRule.TOO_FEW));
    }

    @Test
    void whoLooksInManyPlacesHasToSeeMore() {
        specific(true, 9, 2);
        specific(false, 3, 7);
        assertThat(FisherTest.twoSided(9, 2, 3, 7), is(lessThan(CompareAsks.CHANCE)));
        assertThat("alone it is told of", found(Factor.SPECIFICITY).rule(), is(FactorRule.DIFFERS));

        attempts.clear();
        for (int i = 0; i < 21; i++) {
            boolean first = i < 11;
            boolean answered = first ? i < 9 : i < 14;
            attempts.add(Asking.of(RAY)
                    .by(i % 2 == 0 ? Channel.EMAIL : Channel.PHONE)
                    .about(i % 3 == 0 ? AskKind.ADVICE : AskKind.NAMES)
                    .at(i % 4 < 2 ? "2026-02-03T09:00:00Z" : "2026-02-03T15:00:00Z")
                    .which(answered ? AskStatus.DECLINED : AskStatus.RESTING)
                    .attempt(first, 10));
        }

        assertThat("among others it is not", found(Factor.SPECIFICITY).rule(), is(FactorRule.NOT_CLEAR));
    }

    @Test
    void ofManySortsTheOneThatStandsOutIsNamed() {
        for (Channel channel : List.of(Channel.EMAIL, Channel.TEXT, Channel.PHONE)) {
            for (int i = 0; i < 15; i++) {
                boolean answered = channel == Channel.PHONE ? i < 14 : i < 3;
                attempts.add(Asking.of(RAY)
                        .by(channel)
                        .which(answered ? AskStatus.FULFILLED : AskStatus.SENT)
                        .attempt(true, 10));
            }
        }

        assertThat(found(Factor.CHANNEL).rule(), is(FactorRule.DIFFERS));
        assertThat(found(Factor.CHANNEL).value(), is("PHONE"));
    }

    @Test
    void chanceAloneIsHardlyEverTakenForADifference() {
        int wrong = 0;
        Random random = new Random(4);
        List<Channel> channels = List.of(Channel.EMAIL, Channel.PHONE, Channel.TEXT, Channel.IN_PERSON);
        List<AskKind> kinds = List.of(AskKind.NAMES, AskKind.LEADS, AskKind.ADVICE);
        for (int search = 0; search < 200; search++) {
            attempts.clear();
            for (int i = 0; i < 60; i++) {
                attempts.add(Asking.of(RAY)
                        .by(channels.get(random.nextInt(channels.size())))
                        .about(kinds.get(random.nextInt(kinds.size())))
                        .at("2026-02-0" + (1 + random.nextInt(9)) + "T" + (10 + random.nextInt(12)) + ":00:00Z")
                        .which(random.nextBoolean() ? AskStatus.FULFILLED : AskStatus.RESTING)
                        .attempt(random.nextBoolean(), random.nextInt(200)));
            }
            wrong += CompareAsks.of(attempts).stream().anyMatch(found -> found.value() != null) ? 1 : 0;
        }

        assertThat("of 200 searches in which nothing makes a difference", wrong, is(lessThan(15)));
    }

    @Test
    void everyAskIsOfASortThatIsKnown() {
        for (Boolean specific : new Boolean[] {true, false, null}) {
            for (int words : new int[] {0, 40, 41, 120, 121, 5_000}) {
                for (int hour = 0; hour < 24; hour++) {
                    Attempt attempt = Asking.of(RAY)
                            .by(hour == 0 ? null : Channel.LETTER)
                            .at("2026-02-07T" + (hour < 10 ? "0" : "") + hour + ":30:00Z")
                            .attempt(specific, words);
                    for (Factor factor : Factor.values()) {
                        assertThat(factor.of(attempt), is(in(factor.sorts())));
                    }
                }
            }
        }
        for (Map.Entry<String, String> time : Map.of(
                        "04:59", "EVENING",
                        "05:00", "MORNING",
                        "11:59", "MORNING",
                        "12:00", "AFTERNOON",
                        "17:59", "AFTERNOON",
                        "18:00", "EVENING")
                .entrySet()) {
            assertThat(time.getKey(), Factor.TIME_OF_DAY.of(at(time.getKey())), is(time.getValue()));
        }
        assertThat(Factor.DAY_OF_WEEK.of(at("12:00")), is("WEEKEND"));
    }

    @Test
    void withoutAsksNothingIsFound() {
        assertThat(
                CompareAsks.of(List.of()).stream().map(CompareAsks.Found::rule).toList(),
                everyItem(is(not(FactorRule.DIFFERS))));
    }

    private static Attempt at(String time) {
        return Asking.of(RAY).at("2026-02-07T" + time + ":00Z").attempt(true, 10);
    }

    private void specific(boolean specific, int answered, int unanswered) {
        for (int i = 0; i < answered + unanswered; i++) {
            attempts.add(Asking.of(RAY)
                    .which(i < answered ? AskStatus.FULFILLED : AskStatus.SENT)
                    .attempt(specific, 10));
        }
    }

    private CompareAsks.Found found(Factor factor) {
        return CompareAsks.of(attempts).stream()
                .filter(found -> found.comparison().factor() == factor)
                .findFirst()
                .orElseThrow();
    }
}
