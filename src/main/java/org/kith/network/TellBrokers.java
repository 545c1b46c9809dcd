package org.kith.network;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.EmptyReason;
import org.kith.ask.AskKind;
import org.kith.snapshot.Person;

/** Tells through whom the most chains run. That is a fact about chains, and no rank of people. */
record TellBrokers(InsightWords words) {

    BrokerInsights of(Shape shape) {
        List<BrokerInsight> items = shape.brokers().stream()
                .filter(broker -> words.person(broker.person()) != null)
                .map(broker -> told(broker, shape))
                .toList();
        EmptyReason reason = InsightWords.reason(items, shape.ties() > 0);
        return new BrokerInsights(
                items, shape.allBrokers(), shape.isExact(), shape.chainsFrom(), reason, words.empty("BROKERS", reason));
    }

    private BrokerInsight told(Shape.Broker broker, Shape shape) {
        Person person = words.person(broker.person());
        InsightRule rule = InsightRule.ON_MANY_CHAINS;
        String how = words.of(rule.name() + (shape.isExact() ? ".EXACT" : ".SAMPLED"), broker.chains(), person.name());
        return new BrokerInsight(
                rule,
                person.id(),
                person.name(),
                broker.chains(),
                how,
                List.of(words.because(
                        rule,
                        Stream.of(InsightWords.about(person)),
                        person.name(),
                        shape.chainsFrom(),
                        shape.people())),
                words.ask(List.of(person), AskKind.NAMES, null, null));
    }
}
