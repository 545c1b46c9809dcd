package org.kith.coverage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.contact.EmploymentStatus;
import org.kith.coverage.ReadNetwork.Count;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.EmployedShare;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Tells with whom the seeker speaks, by whether they have work. */
final class MeasureEmployment {
    private MeasureEmployment() {}

    static Employment of(List<Count> counts, Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Map<EmploymentStatus, Integer> contacts = new EnumMap<>(EmploymentStatus.class);
        snapshot.people().stream()
                .filter(person -> !person.archived())
                .map(Person::employment)
                .forEach(status -> contacts.merge(status, 1, Integer::sum));
        Map<EmploymentStatus, Integer> asks = new EnumMap<>(EmploymentStatus.class);
        Concentration.asks(snapshot).stream()
                .map(ask -> snapshot.person(ask.contactId()).employment())
                .forEach(status -> asks.merge(status, 1, Integer::sum));
        Map<EmploymentStatus, Integer> interactions = new EnumMap<>(EmploymentStatus.class);
        counts.stream()
                .filter(count -> count.status() != null)
                .forEach(count -> interactions.put(count.status(), count.number()));
        List<EmploymentPart> parts = Arrays.stream(EmploymentStatus.values())
                .map(status -> new EmploymentPart(
                        status,
                        contacts.getOrDefault(status, 0),
                        asks.getOrDefault(status, 0),
                        interactions.getOrDefault(status, 0)))
                .toList();
        return employment(parts, EmployedShare.of(snapshot), telling);
    }

    private static Employment employment(List<EmploymentPart> parts, EmployedShare share, Telling telling) {
        int met = parts.stream()
                .filter(part -> part.status() != EmploymentStatus.UNKNOWN)
                .mapToInt(EmploymentPart::interactions)
                .sum();
        int not = parts.stream()
                .filter(part -> part.status() != EmploymentStatus.UNKNOWN)
                .filter(part -> part.status() != EmploymentStatus.UNEMPLOYED)
                .mapToInt(EmploymentPart::interactions)
                .sum();
        return new Employment(
                parts,
                share.known(),
                share.notUnemployed(),
                Percent.of(share.notUnemployed(), share.known()),
                met,
                not,
                Percent.of(not, met),
                share.warned() ? warning(share, telling) : null,
                telling.texts().of("coverage.EMPLOYMENT", share.notUnemployed(), share.known(), not, met));
    }

    private static Warning warning(EmployedShare share, Telling telling) {
        List<About> about = Concentration.asks(telling.snapshot()).stream()
                .map(ask -> About.of(AboutType.ASK, ask.id()))
                .toList();
        CoverageRule rule = CoverageRule.EMPLOYED_SHARE;
        return new Warning(
                rule.name(),
                telling.words(rule),
                List.of(telling.because(
                        rule,
                        rule.name(),
                        about,
                        share.notUnemployed(),
                        share.known(),
                        telling.snapshot().policy().employedPercent())),
                Telling.suggestions(null));
    }
}
