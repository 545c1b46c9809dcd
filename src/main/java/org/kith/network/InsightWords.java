package org.kith.network;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.path.Network;
import org.kith.snapshot.DraftAsk;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Puts what was found into words, with its facts and with requests that can be sent as they are. */
record InsightWords(Network network, Snapshot snapshot, Texts texts) {
    private static final int MOST_ABOUT = 20;

    /** The person of a number; null for one who has gone since the network was read, a moment ago. */
    Person person(int number) {
        return snapshot.person(network.id(number));
    }

    /** Those of some numbers who are still there. */
    List<Person> people(Collection<Integer> numbers) {
        return numbers.stream().map(this::person).filter(Objects::nonNull).toList();
    }

    static List<PersonInNetwork> named(List<Person> people) {
        return people.stream()
                .map(person -> new PersonInNetwork(person.id(), person.name()))
                .toList();
    }

    static About about(Person person) {
        return About.of(AboutType.CONTACT, person.id());
    }

    String of(String key, Object... arguments) {
        return texts.of("network." + key, arguments);
    }

    /** A fact in the words of {@code <fact>.FACT}. */
    Because because(InsightRule fact, Stream<About> about, Object... arguments) {
        return Because.of(
                fact,
                of(fact.name() + ".FACT", arguments),
                about.filter(Objects::nonNull).limit(MOST_ABOUT).toArray(About[]::new));
    }

    /** Why there is nothing of a sort: no ties yet, or none that are of it. */
    static EmptyReason reason(List<?> items, boolean somethingThere) {
        if (!items.isEmpty()) {
            return null;
        }
        return somethingThere ? EmptyReason.NO_MATCH : EmptyReason.NOTHING_THERE;
    }

    /** That reason in a sentence; null without one. */
    String empty(String what, EmptyReason reason) {
        return reason == null ? null : of(what + "." + reason.name());
    }

    /** Asks the first of them who can be asked on the day; else reads about the first. */
    SuggestedAction ask(List<Person> people, AskKind kind, UUID organizationId, String role) {
        return people.stream()
                .filter(person -> snapshot.mayBeAsked(person, kind))
                .findFirst()
                .map(person -> DraftAsk.of(snapshot, person, kind, "organizationId", organizationId, "role", role))
                .orElseGet(() ->
                        SuggestedAction.get("/v1/contacts/" + people.get(0).id()));
    }
}
