package org.kith.plan;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.snapshot.Snapshot;
import org.kith.suggestion.Suggestion;

/** Whom to ask today, in the order of the suggestions: as many as the policy aims at, less those asked already; one
 * whenever nobody else is to be contacted, so that there is always somebody. */
final class AskToday implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        Snapshot snapshot = day.snapshot();
        int goal = snapshot.policy().asksPerDay();
        int asked = (int) snapshot.asked(day.date(), day.date()).count();
        int wanted = Math.max(goal - asked, so.hasSomebody() ? 0 : 1);
        return day
                .next()
                .first(person -> !so.has(person) && !day.isSkipped(PlanRule.ASK_TODAY, person.id()), wanted, so.texts())
                .stream()
                .map(suggestion -> item(suggestion, asked, goal, so));
    }

    private static PlanItem item(Suggestion suggestion, int asked, int goal, Outline so) {
        About about = About.of(AboutType.CONTACT, suggestion.contactId());
        return new PlanItem(
                PlanRule.ASK_TODAY,
                about,
                suggestion.contactId(),
                suggestion.name(),
                suggestion.channel(),
                null,
                suggestion.words(),
                null,
                Stream.concat(
                                suggestion.because().stream(),
                                Stream.of(so.because(Fact.GOAL, List.of(about), asked, goal)))
                        .toList(),
                suggestion.suggestedAction());
    }
}
