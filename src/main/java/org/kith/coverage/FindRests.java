package org.kith.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskStatus;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Finds the strings of the search that are dark for now, and what hangs in their place. */
record FindRests(Telling telling, Map<UUID, Asked> replacements) {

    static RestingStrings of(Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Map<UUID, Asked> replacements = snapshot.asks().stream()
                .filter(ask -> ask.replacesAskId() != null)
                .filter(ask ->
                        ask.wasAsked() || !snapshot.dateOf(ask.createdAt()).isAfter(snapshot.asOf()))
                .collect(Collectors.toMap(Asked::replacesAskId, ask -> ask, (first, second) -> second));
        return new FindRests(telling, replacements).strings();
    }

    private RestingStrings strings() {
        Snapshot snapshot = telling.snapshot();
        List<RestingString> strings = Stream.concat(
                        snapshot.asks().stream()
                                .filter(ask -> ask.wasAsked() && snapshot.isOfThisSearch(ask))
                                .filter(ask -> ask.status() == AskStatus.RESTING || ask.status() == AskStatus.DECLINED)
                                .map(this::ofAsk),
                        snapshot.people().stream()
                                .filter(person -> person.restingSince() != null && !person.archived())
                                .map(this::ofContact))
                .sorted(Comparator.comparing(RestingString::since, Comparator.reverseOrder())
                        .thenComparing(RestingString::contactId)
                        .thenComparing(RestingString::askId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        int replaced = (int) strings.stream()
                .filter(string -> string.replacedByAskId() != null)
                .count();
        EmptyReason reason = strings.isEmpty() ? EmptyReason.NOTHING_THERE : null;
        return new RestingStrings(
                strings.size(),
                replaced,
                strings.stream().limit(ShowCoverage.MOST).toList(),
                reason,
                telling.texts()
                        .of(reason == null ? "coverage.RESTING" : "coverage.NO_RESTING", strings.size(), replaced));
    }

    private RestingString ofAsk(Asked ask) {
        Asked instead = replacements.get(ask.id());
        CoverageRule rule = ask.status() == AskStatus.RESTING ? CoverageRule.ASK_RESTS : CoverageRule.ASK_DECLINED;
        return string(
                rule,
                ask,
                telling.snapshot().person(ask.contactId()),
                instead,
                Telling.about(
                        About.of(AboutType.CONTACT, ask.contactId()),
                        About.of(AboutType.ASK, ask.id()),
                        instead == null ? null : About.of(AboutType.ASK, instead.id())),
                instead == null ? SuggestedAction.get("/v1/suggestions?replacementFor=" + ask.id()) : null);
    }

    private RestingString ofContact(Person person) {
        return string(
                CoverageRule.CONTACT_RESTS,
                null,
                person,
                null,
                Telling.contacts(List.of(person)),
                Telling.suggestions(person.circle()));
    }

    private RestingString string(
            CoverageRule rule, Asked ask, Person person, Asked instead, List<About> about, SuggestedAction action) {
        Snapshot snapshot = telling.snapshot();
        var since = snapshot.dateOf(ask == null ? person.restingSince() : ask.settledAt());
        String other =
                instead == null ? "" : snapshot.person(instead.contactId()).name();
        return new RestingString(
                ask == null ? null : ask.id(),
                person.id(),
                person.name(),
                since,
                instead == null ? null : instead.id(),
                rule.name(),
                telling.words(rule, person.name(), since),
                List.of(telling.because(rule, instead == null ? "NOT_REPLACED" : "REPLACED", about, other)),
                action);
    }
}
