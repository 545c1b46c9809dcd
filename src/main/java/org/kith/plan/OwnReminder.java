package org.kith.plan;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.reminder.DueReminder;

/** What the seeker wanted to be reminded of, in their own words; the longest due first. */
final class OwnReminder implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.reminders().stream().map(reminder -> item(reminder, so));
    }

    private static PlanItem item(DueReminder reminder, Outline so) {
        About about = About.of(AboutType.REMINDER, reminder.id());
        return so.about(
                        PlanRule.OWN_REMINDER,
                        about,
                        null,
                        reminder.dueOn(),
                        null,
                        SuggestedAction.post("/v1/reminders/" + reminder.id() + "/done"),
                        so.because(Fact.OWN_WORDS, List.of(about), reminder.dueOn()))
                .saying(reminder.text());
    }
}
