package org.kith.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.ask.AskKind;
import org.kith.network.ReadShared.Way;
import org.kith.snapshot.Person;

/** Tells which target employers one more introduction would open, and whom to ask for it. */
record TellOpenings(InsightWords words) {

    OpeningInsights of(Openings openings) {
        List<OpeningInsight> items = openings.first().stream()
                .map(this::told)
                .flatMap(Optional::stream)
                .toList();
        EmptyReason reason = InsightWords.reason(items, openings.employers() > 0);
        return new OpeningInsights(items, openings.ways().size(), reason, words.empty("OPENINGS", reason));
    }

    /** Of several ways, the first that begins with somebody who can be asked on the day. */
    private Optional<OpeningInsight> told(List<Way> ways) {
        List<Way> open = ways.stream()
                .filter(way -> words.snapshot().person(way.contactId()) != null)
                .toList();
        return open.stream()
                .filter(way -> words.snapshot().mayBeAsked(by(way), AskKind.INTRODUCTION))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(this::told);
    }

    private Person by(Way way) {
        return words.snapshot().person(way.contactId());
    }

    private OpeningInsight told(Way way) {
        Person person = by(way);
        Person there = way.there() == null ? null : words.snapshot().person(way.there());
        InsightRule rule = there == null ? InsightRule.SOMEBODY_UNNAMED_THERE : InsightRule.STRANGER_THERE;
        String whom = Objects.requireNonNullElse(there == null ? way.role() : there.name(), "");
        String key = rule.name() + (whom.isEmpty() ? ".ANY" : "");
        Stream<About> about = Stream.of(
                InsightWords.about(person),
                there == null ? null : InsightWords.about(there),
                About.of(AboutType.ORGANIZATION, way.organizationId()),
                About.of(AboutType.TARGET_EMPLOYER, way.targetEmployerId()));
        return new OpeningInsight(
                rule,
                way.targetEmployerId(),
                way.organizationId(),
                way.organization(),
                person.id(),
                person.name(),
                way.role(),
                there == null ? null : there.id(),
                words.of(key, person.name(), whom, way.organization()),
                List.of(words.because(rule, about, person.name(), whom, way.organization())),
                words.ask(List.of(person), AskKind.INTRODUCTION, way.organizationId(), way.role()));
    }
}
