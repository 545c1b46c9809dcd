package org.kith.coverage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.contact.Circle;
import org.kith.snapshot.DraftAsk;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.suggestion.Proposal;

/** Puts what was found into words, with its facts and with requests that can be sent as they are. */
record Telling(Snapshot snapshot, Texts texts) {
    /** Of more things than these a fact names the first ones. */
    private static final int MOST_NAMED = 5;

    /** What was found, in a sentence. */
    String words(Enum<?> rule, Object... arguments) {
        return texts.of("coverage." + rule.name(), arguments);
    }

    /** A fact in the words of the key {@code BECAUSE.<words>}. */
    Because because(Enum<?> rule, String words, Collection<About> about, Object... arguments) {
        return new Because(
                rule.name(),
                texts.of("coverage.BECAUSE." + words, arguments),
                about.stream().limit(MOST_NAMED).toList());
    }

    /** The contacts as what a fact is about. */
    static List<About> contacts(Collection<Person> people) {
        return people.stream()
                .limit(MOST_NAMED)
                .map(person -> About.of(AboutType.CONTACT, person.id()))
                .toList();
    }

    /** The things as what a fact is about; those that are null are left out. */
    static List<About> about(About... things) {
        return Stream.of(things).filter(thing -> thing != null).toList();
    }

    /** Reads whom to ask next, of a circle where one is given. */
    static SuggestedAction suggestions(Circle circle) {
        return SuggestedAction.get("/v1/suggestions" + (circle == null ? "" : "?circle=" + circle.name()));
    }

    /** Drafts an ask to a contact, about an industry or an organization where one is given. */
    SuggestedAction ask(Person person, AskKind kind, String industry, UUID organizationId) {
        return DraftAsk.of(
                snapshot,
                person,
                kind,
                "industry",
                industry,
                "organizationId",
                organizationId,
                "channel",
                Proposal.naturalChannel(person));
    }
}
