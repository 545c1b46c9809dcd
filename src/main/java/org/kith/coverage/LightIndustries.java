package org.kith.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;
import org.kith.coverage.ReadNetwork.Insider;
import org.kith.page.Folded;
import org.kith.snapshot.Person;
import org.kith.suggestion.Suggestion;

/**
 * Tells which of the wanted industries the seeker knows people in.
 *
 * @param next who would be asked for names in an industry, though they are not in it; or null
 */
record LightIndustries(Telling telling, Suggestion next) {

    IndustryLights of(List<String> wanted, List<Insider> insiders) {
        Map<String, String> folded = new HashMap<>();
        Map<String, List<Insider>> known = insiders.stream()
                .filter(insider ->
                        !telling.snapshot().person(insider.contactId()).archived())
                .collect(Collectors.groupingBy(insider -> folded.computeIfAbsent(insider.industry(), Folded::letters)));
        List<IndustryLight> lights = wanted.stream()
                .map(industry -> light(industry, known.getOrDefault(Folded.letters(industry), List.of())))
                .toList();
        int lit = (int) lights.stream().filter(IndustryLight::lit).count();
        EmptyReason reason = lights.isEmpty() ? EmptyReason.NOTHING_THERE : null;
        return new IndustryLights(
                lights.size(),
                lit,
                lights,
                reason,
                telling.texts()
                        .of(reason == null ? "coverage.INDUSTRIES" : "coverage.NO_INDUSTRIES", lit, lights.size()));
    }

    private IndustryLight light(String industry, List<Insider> insiders) {
        Collection<Person> people = insiders.stream()
                .map(insider -> telling.snapshot().person(insider.contactId()))
                .distinct()
                .toList();
        int organizations =
                (int) insiders.stream().map(Insider::organizationId).distinct().count();
        CoverageRule rule = people.isEmpty() ? CoverageRule.INDUSTRY_DARK : CoverageRule.INDUSTRY_LIT;
        List<About> about = people.isEmpty()
                ? Telling.about(About.of(AboutType.SEARCH, telling.snapshot().searchId()))
                : Telling.contacts(people);
        return new IndustryLight(
                industry,
                organizations,
                people.size(),
                !people.isEmpty(),
                rule.name(),
                telling.words(rule, industry),
                List.of(telling.because(rule, "INDUSTRY", about, people.size(), organizations)),
                people.isEmpty() ? action(industry) : null);
    }

    private SuggestedAction action(String industry) {
        return next == null
                ? Telling.suggestions(null)
                : telling.ask(telling.snapshot().person(next.contactId()), AskKind.NAMES, industry, null);
    }
}
