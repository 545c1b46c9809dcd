package org.kith.plan;

import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.gratitude.ThankYouOwed;
import org.kith.snapshot.Person;

/** Thanks for help or an interview whose day has come; the longest due first. */
final class ThankYouDue implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.thanks().stream()
                .filter(owed ->
                        owed.contactId() == null || day.person(owed.contactId()).isPresent())
                .map(owed -> item(owed, day, so));
    }

    /** Whoever interviewed and is no contact yet becomes one first. */
    private static PlanItem item(ThankYouOwed owed, Day day, Outline so) {
        Person person = day.person(owed.contactId()).orElse(null);
        Object text = person == null ? null : owed.suggestedAction().body().get("text");
        return so.about(
                        PlanRule.THANK_YOU_DUE,
                        About.of(AboutType.DEBT, owed.debtId()),
                        person,
                        owed.dueOn(),
                        (String) text,
                        owed.suggestedAction(),
                        owed.because().toArray(Because[]::new))
                .saying(owed.words());
    }
}
