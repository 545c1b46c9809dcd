package org.kith.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.contact.Circle;
import org.kith.http.Parameters;
import org.kith.page.Page;
import org.kith.page.Ranked;
import org.kith.page.RankedRequest;
import org.kith.problem.Problem;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.tenancy.Caller;

/** Finds people to turn to, page by page. */
@ApplicationScoped
public class SuggestPeople {
    private final Snapshots snapshots;
    private final FindCompanions companions;
    private final Caller caller;
    private final Texts texts;

    @Inject
    SuggestPeople(Snapshots snapshots, FindCompanions companions, Caller caller, Texts texts) {
        this.snapshots = snapshots;
        this.companions = companions;
        this.caller = caller;
        this.texts = texts;
    }

    /** Whom to ask next, or in the place of an ask; 404 when there is no such ask. */
    Suggestions toAsk(SuggestionFilter filter) {
        Parameters parameters = new Parameters();
        LocalDate asOf = parameters.date("asOf", filter.asOf);
        AskKind said = parameters.constant("kind", filter.kind, AskKind.class);
        Circle circle = parameters.constant("circle", filter.circle, Circle.class);
        UUID replaced = parameters.id("replacementFor", filter.replacementFor);
        parameters.done();
        Snapshot snapshot = snapshots.of(asOf);
        Asked ask = replaced == null ? null : ask(replaced, snapshot);
        AskKind usual = ask == null ? AskKind.NAMES : ask.kind();
        Scene scene = sceneOf(ask, snapshot);
        Proposal proposal = new Proposal(scene, texts);
        return page(
                new Asking("suggestions " + replaced, said == null ? usual : said, circle, snapshot),
                scene,
                candidate -> ask == null || !candidate.person().id().equals(ask.contactId()),
                proposal::toAsk,
                filter);
    }

    /** Who was not asked yet in this search. */
    Suggestions neverAsked(PeopleFilter filter) {
        return sort(RankingRule.NEVER_ASKED, filter, candidate -> !candidate.wasAsked());
    }

    /** Who helped before this search. */
    Suggestions pastHelpers(PeopleFilter filter) {
        return sort(RankingRule.PAST_HELPER, filter, candidate -> candidate.earlierHelp() != null);
    }

    private Suggestions sort(RankingRule rule, PeopleFilter filter, Predicate<Candidate> of) {
        Asking asking = asking(rule.name(), filter);
        Scene scene = sceneOf(null, asking.snapshot);
        Proposal proposal = new Proposal(scene, texts);
        return page(asking, scene, of, candidate -> proposal.toAskBecauseOf(rule, candidate), filter);
    }

    /** With whom the seeker was in touch once, and not for so long as the policy calls dormant. */
    Suggestions dormantTies(PeopleFilter filter) {
        Asking asking = asking("DORMANT_TIE", filter);
        Scene scene = sceneOf(null, asking.snapshot);
        Proposal proposal = new Proposal(scene, texts);
        LocalDate before =
                asking.snapshot.asOf().minusDays(asking.snapshot.policy().dormantDays());
        return page(
                asking,
                scene,
                candidate -> candidate.lastContactOn() != null
                        && candidate.lastContactOn().isBefore(before)
                        && candidate.person().restingSince() == null,
                candidate -> proposal.toReconnect(candidate, dormant(candidate)),
                filter);
    }

    private Because dormant(Candidate candidate) {
        Person person = candidate.person();
        return new Because(
                "DORMANT_TIE",
                texts.of("suggestion.DORMANT_TIE", person.name(), candidate.lastContactOn()),
                List.of(About.of(AboutType.CONTACT, person.id())));
    }

    /** What is asked of the room: whom, for what, as of when. */
    private record Asking(String list, AskKind kind, Circle circle, Snapshot snapshot) {
        Stream<Candidate> candidates() {
            return snapshot.people().stream()
                    .filter(Person::mayBeSuggested)
                    .filter(person -> circle == null || person.circle() == circle)
                    .map(person -> Candidate.of(person, kind, snapshot));
        }
    }

    private Asking asking(String list, PeopleFilter filter) {
        Parameters parameters = new Parameters();
        LocalDate asOf = parameters.date("asOf", filter.asOf);
        Circle circle = parameters.constant("circle", filter.circle, Circle.class);
        parameters.done();
        return new Asking(list, AskKind.NAMES, circle, snapshots.of(asOf));
    }

    private Suggestions page(
            Asking asking,
            Scene scene,
            Predicate<Candidate> of,
            Function<Candidate, Suggestion> proposal,
            RankedRequest request) {
        List<Ranking.Placed> ranked =
                Ranking.by(scene).placed(asking.candidates().filter(of));
        String name = caller.seekerId() + asking.list + asking.kind + asking.circle + asking.snapshot.asOf();
        Page<Ranking.Placed> page =
                new Ranked<>(name, Ranking.Placed::place).page(ranked, Ranking.Placed.ORDER, request);
        EmptyReason reason = ranked.isEmpty() ? asking.snapshot.whyNobody() : null;
        return new Suggestions(
                asking.snapshot.asOf(),
                page.items().stream()
                        .map(Ranking.Placed::candidate)
                        .map(proposal)
                        .toList(),
                page.page(),
                reason,
                reason == null ? null : texts.of("suggestion.EMPTY." + reason.name()));
    }

    private static Asked ask(UUID id, Snapshot snapshot) {
        return snapshot.asks().stream()
                .filter(ask -> ask.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Scene sceneOf(Asked ask, Snapshot snapshot) {
        Concentration concentration = Concentration.of(snapshot);
        return ask == null
                ? Scene.of(concentration)
                : new Scene(
                        concentration,
                        ask,
                        snapshot.person(ask.contactId()).circle(),
                        ask.organizationId() == null ? Set.of() : companions.at(ask.organizationId(), snapshot.asOf()),
                        companions.of(ask.contactId()));
    }
}
