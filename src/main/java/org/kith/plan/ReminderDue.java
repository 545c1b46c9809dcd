package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;

/** The one reminder of an ask whose patience is over, or the one follow-up of an ask to a stranger. */
final class ReminderDue implements Rule {
    private final boolean cold;

    ReminderDue(boolean cold) {
        this.cold = cold;
    }

    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.open()
                .filter(ask -> ask.cold() == cold)
                .filter(ask -> day.hasCome(day.prospect(ask).reminderDueOn()))
                .map(ask -> item(ask, day, so));
    }

    private PlanItem item(Asked ask, Day day, Outline so) {
        Person person = day.snapshot().person(ask.contactId());
        LocalDate askedOn = day.snapshot().dateOf(ask.askedAt());
        About about = About.of(AboutType.ASK, ask.id());
        return so.about(
                cold ? PlanRule.COLD_FOLLOW_UP : PlanRule.REMINDER_DUE,
                about,
                person,
                day.prospect(ask).reminderDueOn(),
                so.words("REMINDER." + ask.kind().name(), askedOn),
                SuggestedAction.post("/v1/asks/" + ask.id() + "/remind", "channel", ask.channel()),
                so.because(Fact.ASKED_ON, List.of(about), askedOn),
                so.because(
                        Fact.PATIENCE_UNTIL, List.of(about), day.prospect(ask).patienceUntil()));
    }
}
