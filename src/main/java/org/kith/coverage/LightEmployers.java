package org.kith.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;
import org.kith.coverage.ReadNetwork.Road;
import org.kith.search.Targets;
import org.kith.snapshot.Person;

/** Tells which of the target employers the seeker knows people at, and who leads to the others. */
record LightEmployers(Telling telling) {
    private static final int MOST_NAMED = 5;

    EmployerLights of(List<Road> roads) {
        Map<UUID, List<Road>> employers =
                roads.stream().collect(Collectors.groupingBy(Road::id, LinkedHashMap::new, Collectors.toList()));
        List<EmployerLight> lights = employers.values().stream()
                .map(employer -> light(Roads.of(employer, telling.snapshot())))
                .toList();
        int lit = (int) lights.stream().filter(EmployerLight::lit).count();
        Targets targets = telling.snapshot().targets();
        EmptyReason reason = lights.isEmpty() ? EmptyReason.NOTHING_THERE : null;
        return new EmployerLights(
                lights.size(),
                targets.employers(),
                lit,
                targets.employersWithKnownPerson(),
                lights.stream().limit(ShowCoverage.MOST).toList(),
                reason,
                reason == null
                        ? telling.texts()
                                .of(
                                        "coverage.EMPLOYERS",
                                        lights.size(),
                                        targets.employers(),
                                        lit,
                                        targets.employersWithKnownPerson())
                        : telling.texts().of("coverage.NO_EMPLOYERS"));
    }

    private EmployerLight light(Roads roads) {
        Road employer = roads.employer();
        CoverageRule rule = roads.rule();
        List<About> about = new ArrayList<>();
        about.add(About.of(AboutType.TARGET_EMPLOYER, employer.id()));
        about.addAll(Telling.contacts(roads.people()));
        return new EmployerLight(
                employer.id(),
                employer.organizationId(),
                employer.name(),
                employer.motivation(),
                employer.posting(),
                employer.advocacy(),
                rule == CoverageRule.EMPLOYER_LIT,
                roads.there().size(),
                roads.there().stream().limit(MOST_NAMED).map(KnownPerson::of).toList(),
                roads.once().size(),
                roads.near().size(),
                rule.name(),
                telling.words(rule, employer.name()),
                List.of(telling.because(
                        rule,
                        "EMPLOYER",
                        about,
                        roads.there().size(),
                        roads.near().size(),
                        roads.once().size())),
                action(rule, roads));
    }

    /** Whoever leads there and can be asked on the day, else whom to ask next at all. */
    private SuggestedAction action(CoverageRule rule, Roads roads) {
        if (rule == CoverageRule.EMPLOYER_LIT) {
            return null;
        }
        AskKind kind = rule == CoverageRule.EMPLOYER_ONE_STEP_AWAY ? AskKind.INTRODUCTION : AskKind.NAMES;
        return roads.people().stream()
                .filter((Person person) -> telling.snapshot().mayBeAsked(person, kind))
                .findFirst()
                .map(person -> telling.ask(person, kind, null, roads.employer().organizationId()))
                .orElseGet(() -> Telling.suggestions(null));
    }
}
