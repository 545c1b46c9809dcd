package org.kith.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Person;

/** Tells who holds parts of the network together, and which introduction would make that rest on more than one. */
record TellBridges(InsightWords words) {

    BridgeInsights of(Shape shape) {
        List<BridgeInsight> items = shape.bridges().first().stream()
                .map(this::told)
                .flatMap(Optional::stream)
                .toList();
        EmptyReason reason = InsightWords.reason(items, shape.ties() > 0);
        return new BridgeInsights(items, shape.bridges().all(), reason, words.empty("BRIDGES", reason));
    }

    private Optional<BridgeInsight> told(Bridge bridge) {
        List<Person> between =
                words.people(bridge.isTie() ? List.of(bridge.other(), bridge.person()) : List.of(bridge.person()));
        List<Person> holds = words.people(bridge.some());
        Person kept = words.person(bridge.kept());
        if (between.size() < (bridge.isTie() ? 2 : 1) || holds.isEmpty() || kept == null) {
            return Optional.empty();
        }
        InsightRule rule = bridge.isTie() ? InsightRule.ONE_TIE_BETWEEN : InsightRule.ONE_PERSON_BETWEEN;
        Object[] arguments = {
            between.get(0).name(),
            between.get(between.size() - 1).name(),
            bridge.cutOff(),
            holds.get(0).name(),
            kept.name()
        };
        return Optional.of(new BridgeInsight(
                rule,
                InsightWords.named(between),
                bridge.cutOff(),
                InsightWords.named(holds),
                words.of(rule.name(), arguments),
                List.of(words.because(
                        rule, Stream.concat(between.stream(), holds.stream()).map(InsightWords::about), arguments)),
                introduction(holds.get(0), kept)));
    }

    /** The seeker brings one of each side together. */
    private static SuggestedAction introduction(Person one, Person other) {
        return SuggestedAction.post(
                "/v1/introductions", "toContactId", one.id(), "target", Map.of("contactId", other.id()));
    }
}
