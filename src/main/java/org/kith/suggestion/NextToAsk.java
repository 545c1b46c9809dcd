package org.kith.suggestion;

import java.util.List;
import java.util.function.Predicate;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.TieStrength;

/** The first of those who can be asked on the day of a snapshot, in the order of the suggestions; for other answers. */
public final class NextToAsk {
    private NextToAsk() {}

    /**
     * The first few.
     *
     * @param of who comes into question
     * @param most how many at the most
     */
    public static List<Suggestion> of(Snapshot snapshot, AskKind kind, Predicate<Person> of, int most, Texts texts) {
        return best(snapshot, kind, of, candidate -> true, most, texts);
    }

    /** Those whom it takes some courage to ask: strangers and loose ties, whoever was met while searching. */
    public static List<Suggestion> farFromTheSeeker(
            Snapshot snapshot, AskKind kind, Predicate<Person> of, int most, Texts texts) {
        return best(
                snapshot,
                kind,
                of,
                candidate -> candidate.strength() < TieStrength.MODERATE_FROM
                        || Stage.of(candidate.person()) == Stage.MET_WHILE_SEARCHING,
                most,
                texts);
    }

    private static List<Suggestion> best(
            Snapshot snapshot,
            AskKind kind,
            Predicate<Person> of,
            Predicate<Candidate> candidates,
            int most,
            Texts texts) {
        Scene scene = Scene.of(Concentration.of(snapshot));
        Proposal proposal = new Proposal(scene, texts);
        return Ranking.by(scene)
                .of(snapshot.people().stream()
                        .filter(Person::mayBeSuggested)
                        .filter(of)
                        .map(person -> Candidate.of(person, kind, snapshot))
                        .filter(Candidate::isAskable)
                        .filter(candidates))
                .stream()
                .limit(most)
                .map(placed -> proposal.toAsk(placed.candidate()))
                .toList();
    }
}
