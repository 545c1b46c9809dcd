package org.kith.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.contact.Circle;
import org.kith.search.Search;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.suggestion.Freshness;
import org.kith.suggestion.Help;

/**
 * Puts what is remembered into words.
 *
 * @param search for which it is
 */
record Recalling(Search search, EarlierSearches earlier, Snapshot snapshot, Texts texts) {
    private static final int MOST = 200;

    /** The earlier searches, and this one when it has ended and does not say what worked. */
    List<RememberedSearch> searches() {
        List<Search> told = new ArrayList<>(earlier.all());
        boolean ended = search.endedOn != null && !search.endedOn.isAfter(snapshot.asOf());
        if (ended && search.whatWorked == null) {
            told.add(0, search);
        }
        return told.stream().map(this::told).toList();
    }

    private RememberedSearch told(Search one) {
        boolean silent = one.whatWorked == null;
        MemoryRule rule = silent ? MemoryRule.ASK_WHAT_WORKED : MemoryRule.WHAT_WORKED;
        return new RememberedSearch(
                one.id,
                one.startedOn,
                one.endedOn,
                one.outcome,
                one.whatWorked,
                rule.name(),
                silent ? words(rule, one.endedOn) : words(rule, one.endedOn, one.whatWorked),
                List.of(because(rule, About.of(AboutType.SEARCH, one.id), one.startedOn, one.endedOn)),
                silent ? SuggestedAction.get("/v1/searches/" + one.id) : null);
    }

    /** The sources. */
    List<RememberedSource> sources(List<ReadSources.Source> sources) {
        MemoryRule rule = MemoryRule.SOURCE_WORKED;
        return sources.stream()
                .map(source -> new RememberedSource(
                        source.type(),
                        source.leads(),
                        source.interviews(),
                        source.offers(),
                        source.lastOn(),
                        rule.name(),
                        texts.of("memory.SOURCE." + source.type().name()),
                        List.of(because(
                                rule, null, source.leads(), source.interviews(), source.offers(), source.lastOn())),
                        SuggestedAction.get(
                                "/v1/leads?sourceType=" + source.type().name())))
                .toList();
    }

    /** Who helped before the search began, the latest help first. */
    RememberedHelpers helpers() {
        List<RememberedHelp> helpers = snapshot.people().stream()
                .filter(person -> !person.archived())
                .map(this::helper)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                                RememberedHelp::helpedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(RememberedHelp::contactId))
                .toList();
        return new RememberedHelpers(
                helpers.size(), helpers.stream().limit(MOST).toList());
    }

    /** Null for somebody who did not. */
    private RememberedHelp helper(Person person) {
        Help last = Help.of(person.id(), snapshot)
                .filter(help -> help.on() == null || help.on().isBefore(search.startedOn))
                .max(Help.LATEST_LAST)
                .orElse(null);
        if (last == null) {
            return null;
        }
        Freshness freshness =
                Freshness.of(last.on(), snapshot.asOf(), search.policyInForce().dormantDays());
        MemoryRule rule = MemoryRule.HELPED_THEN;
        return new RememberedHelp(
                person.id(),
                person.name(),
                last.on(),
                freshness,
                rule.name(),
                texts.of("memory.FRESHNESS." + freshness.name(), person.name()),
                List.of(Because.of(
                        rule, last.told(person.name(), texts), About.of(AboutType.CONTACT, person.id()), last.about())),
                SuggestedAction.get("/v1/contacts/" + person.id()));
    }

    /** The circles that answered, those with the most answers first. */
    List<RememberedCircle> circles() {
        Map<Circle, List<Asked>> asks = new EnumMap<>(Circle.class);
        snapshot.asks().stream()
                .filter(ask -> ask.wasAsked() && earlier.have(ask, snapshot))
                .forEach(ask -> {
                    Circle circle = snapshot.person(ask.contactId()).circle();
                    if (circle != null) {
                        asks.computeIfAbsent(circle, any -> new ArrayList<>()).add(ask);
                    }
                });
        return asks.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Asked::isFulfilled))
                .map(entry -> circle(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(RememberedCircle::answered, Comparator.reverseOrder())
                        .thenComparing(RememberedCircle::circle))
                .toList();
    }

    private RememberedCircle circle(Circle circle, List<Asked> asks) {
        List<Asked> answered = asks.stream().filter(Asked::isFulfilled).toList();
        LocalDate last = answered.stream()
                .map(ask -> snapshot.dateOf(ask.settledAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        MemoryRule rule = MemoryRule.CIRCLE_ANSWERED;
        return new RememberedCircle(
                circle,
                asks.size(),
                answered.size(),
                last,
                rule.name(),
                words(rule, circle),
                List.of(because(
                        rule, About.of(AboutType.ASK, answered.get(0).id()), answered.size(), asks.size(), last)),
                SuggestedAction.get("/v1/suggestions?circle=" + circle.name()));
    }

    private String words(MemoryRule rule, Object... arguments) {
        return texts.of("memory." + rule.name(), arguments);
    }

    private Because because(MemoryRule rule, About about, Object... arguments) {
        return Because.of(rule, texts.of("memory.BECAUSE." + rule.name(), arguments), about);
    }
}
