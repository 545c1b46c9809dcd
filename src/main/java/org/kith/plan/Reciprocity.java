package org.kith.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Deed;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Helpers to whom nothing went back for as long as the policy says, counted from the first help since; the longest due first. */
final class Reciprocity implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.free()
                .filter(person -> !so.has(person))
                .map(person -> new Owing(person, dueOn(person, day)))
                .filter(owing -> day.hasCome(owing.dueOn))
                .sorted(Comparator.comparing(Owing::dueOn)
                        .thenComparing(owing -> owing.person().id()))
                .map(owing -> item(owing.person, day, so));
    }

    private record Owing(Person person, LocalDate dueOn) {}

    private static LocalDate dueOn(Person person, Day day) {
        LocalDate since = helpedSince(person, day.snapshot());
        return since == null ? null : since.plusDays(day.snapshot().policy().reciprocityDays());
    }

    /** The day of the first help since the seeker last gave something; null when nothing is to be returned. */
    static LocalDate helpedSince(Person person, Snapshot snapshot) {
        if (!snapshot.hasHistory(person)) {
            return null;
        }
        Instant given = snapshot.deedsOf(person.id()).stream()
                .filter(deed -> deed.type().isGiven())
                .map(Deed::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return Stream.concat(
                        snapshot.deedsOf(person.id()).stream()
                                .filter(deed -> deed.type().isHelp() && deed.type() != DeedType.REMEMBERED)
                                .map(Deed::at),
                        snapshot.asksTo(person.id()).stream()
                                .filter(Asked::isFulfilled)
                                .map(Asked::settledAt))
                .filter(given::isBefore)
                .min(Instant::compareTo)
                .map(snapshot::dateOf)
                .orElse(null);
    }

    private static PlanItem item(Person person, Day day, Outline so) {
        About about = About.of(AboutType.CONTACT, person.id());
        return so.about(
                PlanRule.RECIPROCITY,
                about,
                person,
                dueOn(person, day),
                null,
                SuggestedAction.get("/v1/contacts/" + person.id() + "/balance"),
                so.because(Fact.HELPED_SINCE, List.of(about), helpedSince(person, day.snapshot())));
    }
}
