package org.kith.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.advice.Texts;
import org.kith.ask.AskStatus;
import org.kith.snapshot.Asked;

/** Tells what was done in the last days, in words. A week in which nothing was done is told of by nothing. */
final class SmallSteps {
    static final int DAYS = 7;

    private final Facts facts;
    private final Map<SmallStepKind, Integer> counts = new EnumMap<>(SmallStepKind.class);

    private SmallSteps(Facts facts) {
        this.facts = facts;
    }

    static List<SmallStep> of(Facts facts, Texts texts) {
        SmallSteps steps = new SmallSteps(facts);
        steps.count();
        List<SmallStep> told = new ArrayList<>();
        steps.counts.forEach((kind, count) ->
                told.add(new SmallStep(kind, count, texts.of("progress.STEP." + kind.name(), count))));
        return told;
    }

    private void count() {
        facts.snapshot().asks().stream().filter(Asked::wasAsked).forEach(ask -> {
            add(SmallStepKind.ASKED, ask.askedAt());
            addIf(ask.stretch(), SmallStepKind.STRETCHED, ask.askedAt());
            boolean answered = ask.isFulfilled() || ask.status() == AskStatus.DECLINED;
            addIf(answered, SmallStepKind.GOT_ANSWERS, ask.settledAt());
        });
        facts.leads().forEach(lead -> add(SmallStepKind.FOUND_LEADS, lead.discoveredAt()));
        facts.done().forEach(this::count);
        ConnectorActivity connector = ConnectorActivity.within(DAYS, facts);
        put(SmallStepKind.WAS_INTRODUCED, connector.introductionsReceived());
        put(SmallStepKind.BROUGHT_TOGETHER, connector.introductionsGiven());
        put(SmallStepKind.PASSED_ON_LEADS, connector.leadsPassedOn());
    }

    private void count(Done done) {
        switch (done.type()) {
            case INTERACTION -> {
                add(done.asksForNothing() ? SmallStepKind.ASKED_FOR_NOTHING : SmallStepKind.TALKED, done.at());
                addIf(done.stretch(), SmallStepKind.STRETCHED, done.at());
            }
            case INTERVIEW -> add(SmallStepKind.INTERVIEWED, done.at());
            case THANK_YOU -> add(SmallStepKind.THANKED, done.at());
            case PROMPTED -> add(SmallStepKind.REMEMBERED_PEOPLE, done.at());
            case APPLICATION -> add(SmallStepKind.APPLIED, done.at());
        }
    }

    private void addIf(boolean counts, SmallStepKind kind, Instant at) {
        if (counts) {
            add(kind, at);
        }
    }

    private void add(SmallStepKind kind, Instant at) {
        if (facts.isWithin(DAYS, at)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    private void put(SmallStepKind kind, int count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }
}
