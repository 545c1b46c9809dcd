package org.kith.suggestion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.interaction.Channel;
import org.kith.interaction.InteractionType;
import org.kith.search.Search;
import org.kith.snapshot.Asked;
import org.kith.snapshot.DraftAsk;
import org.kith.snapshot.Person;

/** Makes suggestions of candidates: what the rules say, and the request that opens what is suggested. */
public final class Proposal {
    private final Scene scene;
    private final Texts texts;

    Proposal(Scene scene, Texts texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /** To ask the contact, or not today. */
    Suggestion toAsk(Candidate candidate) {
        List<Because> because = because(candidate);
        boolean askable = candidate.isAskable();
        return suggestion(
                candidate,
                because.get(0).fact(),
                texts.of(
                        askable ? "suggestion.ASK." + candidate.kind().name() : "suggestion.NOT_TODAY",
                        candidate.person().name()),
                because,
                askable ? asking(candidate) : reading(candidate.person()));
    }

    /** To ask the contact because of one rule, which is told first. */
    Suggestion toAskBecauseOf(RankingRule rule, Candidate candidate) {
        Suggestion bare = toAsk(candidate);
        List<Because> first = bare.because().stream()
                .filter(because -> because.fact().equals(rule.name()))
                .toList();
        return new Suggestion(
                bare.contactId(),
                bare.name(),
                bare.circle(),
                first.isEmpty() ? bare.rule() : rule.name(),
                bare.askable(),
                bare.channel(),
                bare.words(),
                bare.because(),
                bare.suggestedAction());
    }

    /** To be in touch again, without asking for anything. */
    Suggestion toReconnect(Candidate candidate, Because because) {
        Person person = candidate.person();
        return suggestion(
                candidate,
                because.fact(),
                texts.of("suggestion.RECONNECT", person.name()),
                List.of(because),
                beingInTouch(person));
    }

    private Suggestion suggestion(
            Candidate candidate, String rule, String words, List<Because> because, SuggestedAction action) {
        Person person = candidate.person();
        return new Suggestion(
                person.id(),
                person.name(),
                person.circle(),
                rule,
                candidate.isAskable(),
                naturalChannel(person),
                words,
                because,
                action);
    }

    private List<Because> because(Candidate candidate) {
        return Arrays.stream(RankingRule.values())
                .flatMap(rule -> rule.because(candidate, scene, texts).stream())
                .toList();
    }

    private SuggestedAction asking(Candidate candidate) {
        Optional<Asked> draft = candidate.draft();
        Channel channel = naturalChannel(candidate.person());
        if (draft.isPresent()) {
            return SuggestedAction.post("/v1/asks/" + draft.get().id() + "/send", "channel", channel);
        }
        Optional<Search> search = candidate.snapshot().search();
        return DraftAsk.of(
                candidate.snapshot(),
                candidate.person(),
                candidate.kind(),
                "role",
                search.map(wanted -> first(wanted.targetRoles)).orElse(null),
                "industry",
                search.map(wanted -> first(wanted.industries)).orElse(null),
                "channel",
                channel,
                "replacesAskId",
                scene.replaced() == null ? null : scene.replaced().id());
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static SuggestedAction reading(Person person) {
        return SuggestedAction.get("/v1/contacts/" + person.id());
    }

    /** The request that tells of having been in touch. */
    public static SuggestedAction beingInTouch(Person person) {
        return SuggestedAction.post(
                "/v1/interactions",
                "contactId",
                person.id(),
                "type",
                person.isKnownWell() ? InteractionType.CALL : InteractionType.MESSAGE,
                "askedForSomething",
                false);
    }

    /** By phone or in person, with people who are known well; null for all others. */
    public static Channel naturalChannel(Person person) {
        return person.isKnownWell() ? Channel.PHONE : null;
    }
}
