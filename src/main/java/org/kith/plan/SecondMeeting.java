package org.kith.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.interaction.InteractionType;
import org.kith.snapshot.Person;

/**
 * A second meeting with whoever was met once, a week or more ago and not too long; the latest first. Where the seeker has
 * said how often to keep in touch, that decides.
 */
final class SecondMeeting implements Rule {
    private static final int EARLIEST_DAYS = 7;

    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.free()
                .filter(person -> person.keepInTouchDays() == null)
                .filter(person -> person.meetings() == 1 && !so.has(person))
                .filter(person -> isRipe(day.snapshot().dateOf(person.lastMeetingAt()), day))
                .sorted(Comparator.comparing(Person::lastMeetingAt).reversed().thenComparing(Person::id))
                .map(person -> item(person, day, so));
    }

    private static boolean isRipe(LocalDate metOn, Day day) {
        return day.isWithin(metOn, Day.RECENT_DAYS) && !metOn.isAfter(day.date().minusDays(EARLIEST_DAYS));
    }

    private static PlanItem item(Person person, Day day, Outline so) {
        About about = About.of(AboutType.CONTACT, person.id());
        LocalDate metOn = day.snapshot().dateOf(person.lastMeetingAt());
        return so.about(
                PlanRule.SECOND_MEETING,
                about,
                person,
                metOn.plusDays(EARLIEST_DAYS),
                null,
                SuggestedAction.post("/v1/interactions", "contactId", person.id(), "type", InteractionType.MEETING),
                so.because(Fact.MET_ONCE, List.of(about), metOn));
    }
}
