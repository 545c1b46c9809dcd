package org.kith.coverage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.advice.SuggestedAction;
import org.kith.contact.Circle;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Tells which circles are in use: those of which anybody was asked or met in the search. */
final class LightCircles {
    private LightCircles() {}

    static CircleLights of(Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Map<Circle, List<Person>> people = snapshot.people().stream()
                .filter(person -> person.circle() != null && !person.archived())
                .sorted(java.util.Comparator.comparing(Person::id))
                .collect(Collectors.groupingBy(Person::circle, () -> new EnumMap<>(Circle.class), Collectors.toList()));
        List<CircleLight> lights = Arrays.stream(Circle.values())
                .map(circle -> light(circle, people.getOrDefault(circle, List.of()), telling))
                .toList();
        int inUse = (int) lights.stream().filter(CircleLight::lit).count();
        int target = snapshot.targets().circles();
        return new CircleLights(inUse, target, lights, telling.texts().of("coverage.CIRCLES", inUse, target));
    }

    private static CircleLight light(Circle circle, List<Person> people, Telling telling) {
        Touched touched = Touched.of(people, telling.snapshot());
        CoverageRule rule = rule(people, touched);
        return new CircleLight(
                circle,
                people.size(),
                touched.asked(),
                touched.inTouch().size(),
                touched.isLit(),
                rule.name(),
                telling.words(rule, circle),
                List.of(telling.because(
                        rule,
                        "CIRCLE",
                        Telling.contacts(touched.isLit() ? touched.inTouch() : people),
                        people.size(),
                        touched.asked(),
                        touched.inTouch().size())),
                action(rule, circle));
    }

    private static CoverageRule rule(List<Person> people, Touched touched) {
        if (people.isEmpty()) {
            return CoverageRule.CIRCLE_EMPTY;
        }
        return touched.isLit() ? CoverageRule.CIRCLE_LIT : CoverageRule.CIRCLE_DARK;
    }

    private static SuggestedAction action(CoverageRule rule, Circle circle) {
        return switch (rule) {
            case CIRCLE_LIT -> null;
            case CIRCLE_DARK -> Telling.suggestions(circle);
            default -> SuggestedAction.get("/v1/prompts");
        };
    }
}
