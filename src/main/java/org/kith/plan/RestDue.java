package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Asked;

/** Asks that were waited for long enough: to let one be costs nothing, and an answer may still come. */
final class RestDue implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.open()
                .filter(ask -> day.hasCome(day.prospect(ask).restDueOn()))
                .map(ask -> item(ask, day, so));
    }

    /** It names nobody to contact: the contact is left in peace. */
    private static PlanItem item(Asked ask, Day day, Outline so) {
        About about = About.of(AboutType.ASK, ask.id());
        LocalDate remindedOn = day.snapshot().dateOf(ask.remindedAt());
        LocalDate askedOn = day.snapshot().dateOf(ask.askedAt());
        String name = day.snapshot().person(ask.contactId()).name();
        return new PlanItem(
                PlanRule.REST_DUE,
                about,
                null,
                null,
                null,
                day.prospect(ask).restDueOn(),
                so.words(PlanRule.REST_DUE.name(), name),
                null,
                List.of(
                        so.because(Fact.ASKED_ON, List.of(about), askedOn),
                        remindedOn == null
                                ? so.because(
                                        Fact.PATIENCE_UNTIL,
                                        List.of(about),
                                        day.prospect(ask).patienceUntil())
                                : so.because(Fact.REMINDED_ON, List.of(about), remindedOn)),
                SuggestedAction.post("/v1/asks/" + ask.id() + "/rest"));
    }
}
