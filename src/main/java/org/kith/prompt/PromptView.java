package org.kith.prompt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.contact.Circle;
import org.kith.contact.ProviderCategory;

/**
 * A prompt as the API shows one.
 *
 * @param id in words
 * @param providerCategory what such people provide, or null
 * @param season the months in which it is in season, 1 to 12; none when it has no season
 * @param words the question
 * @param hint why such people hear of jobs
 * @param rule the first of the rules that speak for it
 * @param skippedUntil the day on which it comes back; null when it is not skipped, or for good
 * @param answers the contacts that came of it, the first first
 * @param legalActions what leads on from here
 */
public record PromptView(
        String id,
        PromptCategory category,
        Circle circle,
        ProviderCategory providerCategory,
        List<Integer> season,
        String words,
        String hint,
        String rule,
        List<Because> because,
        PromptState state,
        LocalDate skippedUntil,
        List<UUID> answers,
        List<String> legalActions,
        SuggestedAction suggestedAction) {
    private static final int MOST_NAMED = 50;

    static PromptView of(Prompt prompt, Picture picture, Texts texts) {
        Standing standing = picture.standing(prompt);
        List<Because> because = because(prompt, picture, texts);
        return new PromptView(
                prompt.id(),
                prompt.category(),
                prompt.circle(),
                prompt.provider(),
                prompt.months(),
                texts.of(prompt.text("question")),
                texts.of(prompt.text("hint")),
                because.get(0).fact(),
                because,
                standing.state(),
                standing.skippedUntil(),
                standing.answers(),
                standing.state().legalActions(),
                SuggestedAction.get("/v1/prompts/" + prompt.id()));
    }

    private static List<Because> because(Prompt prompt, Picture picture, Texts texts) {
        List<UUID> answers = picture.standing(prompt).answers();
        About[] contacts = answers.stream()
                .limit(MOST_NAMED)
                .map(id -> About.of(AboutType.CONTACT, id))
                .toArray(About[]::new);
        Stream<Because> answered = answers.isEmpty()
                ? Stream.empty()
                : Stream.of(Because.of(PromptState.ANSWERED, texts.of("prompt.ANSWERED", answers.size()), contacts));
        return Stream.concat(
                        Arrays.stream(PromptRule.values())
                                .flatMap(rule -> rule.because(prompt, picture, texts).stream()),
                        answered)
                .toList();
    }
}
