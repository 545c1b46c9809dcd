package org.kith.plan;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.suggestion.Suggestion;

/** One step beyond what is comfortable, when none was taken for a week: an ask to a loose tie or a stranger who meets many. */
final class Stretch implements Rule {
    private static final int EVERY_DAYS = 7;

    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        Snapshot snapshot = day.snapshot();
        if (snapshot.asked(day.date().minusDays(EVERY_DAYS - 1L), day.date()).anyMatch(Asked::stretch)) {
            return Stream.empty();
        }
        return day
                .next()
                .farFromTheSeeker(
                        person -> !so.has(person) && !day.isSkipped(PlanRule.STRETCH, person.id()), 1, so.texts())
                .stream()
                .filter(suggestion -> suggestion.suggestedAction().path().equals("/v1/asks"))
                .map(suggestion -> item(suggestion, snapshot.person(suggestion.contactId()), so));
    }

    private static PlanItem item(Suggestion suggestion, Person person, Outline so) {
        About about = About.of(AboutType.CONTACT, suggestion.contactId());
        return so.about(
                PlanRule.STRETCH,
                about,
                person,
                null,
                null,
                suggestion.suggestedAction().with("stretch", true),
                so.because(Fact.NO_STRETCH_LATELY, List.of(), EVERY_DAYS),
                so.because(Fact.FAR_FROM_YOU, List.of(about), person.name()));
    }
}
