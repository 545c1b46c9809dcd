package org.kith.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.snapshot.Person;
import org.kith.suggestion.Proposal;

/** Whoever the seeker means to keep in touch with: counted from the last time, not from the calendar; the longest due first. */
final class KeepInTouch implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.free()
                .filter(person -> person.keepInTouchDays() != null && !so.has(person))
                .filter(person -> day.hasCome(dueOn(person, day)))
                .sorted(Comparator.comparing((Person person) -> dueOn(person, day))
                        .thenComparing(Person::id))
                .map(person -> item(person, day, so));
    }

    /** Who was never met is due from the beginning. */
    private static LocalDate dueOn(Person person, Day day) {
        LocalDate last = day.snapshot().dateOf(day.snapshot().lastContactAt(person));
        return last == null ? day.date() : last.plusDays(person.keepInTouchDays());
    }

    private static PlanItem item(Person person, Day day, Outline so) {
        About about = About.of(AboutType.CONTACT, person.id());
        return so.about(
                PlanRule.KEEP_IN_TOUCH,
                about,
                person,
                dueOn(person, day),
                null,
                Proposal.beingInTouch(person),
                because(person, about, day, so).toArray(Because[]::new));
    }

    private static List<Because> because(Person person, About about, Day day, Outline so) {
        List<Because> facts = new ArrayList<>();
        LocalDate last = day.snapshot().dateOf(day.snapshot().lastContactAt(person));
        facts.add(
                last == null
                        ? so.because(Fact.NEVER_IN_TOUCH, List.of(about), person.keepInTouchDays())
                        : so.because(Fact.LAST_CONTACT, List.of(about), last, person.keepInTouchDays()));
        if (person.lastNotes() != null) {
            facts.add(so.because(Fact.LAST_NOTES, List.of(about), person.lastNotes()));
        }
        day.thanks().stream()
                .filter(owed -> person.id().equals(owed.contactId()))
                .findFirst()
                .ifPresent(owed -> facts.add(
                        so.because(Fact.OWED_TO_THEM, List.of(About.of(AboutType.DEBT, owed.debtId())), owed.dueOn())));
        return facts;
    }
}
