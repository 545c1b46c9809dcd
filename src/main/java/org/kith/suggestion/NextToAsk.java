package org.kith.suggestion;

import java.util.List;
import java.util.function.Predicate;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.page.Least;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.TieStrength;

/** Those who can be asked on the day of a snapshot, in the order of the suggestions; for other answers. */
public final class NextToAsk {
    private final Scene scene;
    private final List<Ranking.Placed> placed;

    /**
     * Places all of them once.
     *
     * @param kind what would be asked for
     */
    public NextToAsk(Snapshot snapshot, AskKind kind) {
        scene = Scene.of(Concentration.of(snapshot));
        placed = Ranking.by(scene)
                .placed(snapshot.people().stream()
                        .filter(Person::mayBeSuggested)
                        .map(person -> Candidate.of(person, kind, snapshot))
                        .filter(Candidate::isAskable));
    }

    /**
     * The first few.
     *
     * @param of who comes into question
     * @param most how many at the most
     */
    public List<Suggestion> first(Predicate<Person> of, int most, Texts texts) {
        return first(of, candidate -> true, most, texts);
    }

    /** The first few of those whom it takes some courage to ask: strangers, loose ties, whoever was met while searching. */
    public List<Suggestion> farFromTheSeeker(Predicate<Person> of, int most, Texts texts) {
        return first(
                of,
                candidate -> candidate.strength() < TieStrength.MODERATE_FROM
                        || Stage.of(candidate.person()) == Stage.MET_WHILE_SEARCHING,
                most,
                texts);
    }

    private List<Suggestion> first(Predicate<Person> of, Predicate<Candidate> candidates, int most, Texts texts) {
        Proposal proposal = new Proposal(scene, texts);
        return placed.stream()
                .filter(one -> candidates.test(one.candidate())
                        && of.test(one.candidate().person()))
                .collect(Least.of(most, Ranking.Placed.ORDER))
                .stream()
                .map(Ranking.Placed::candidate)
                .map(proposal::toAsk)
                .toList();
    }
}
