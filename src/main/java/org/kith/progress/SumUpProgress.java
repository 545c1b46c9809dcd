package org.kith.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.http.Parameters;
import org.kith.snapshot.Asked;

/** Sums up what was done. */
@ApplicationScoped
class SumUpProgress {
    private static final int MOST_WEEKS = 52;
    private static final int USUAL_WEEKS = 12;

    private final ReadFacts read;
    private final Texts texts;

    @Inject
    SumUpProgress(ReadFacts read, Texts texts) {
        this.read = read;
        this.texts = texts;
    }

    Progress of(String asOf, String weeks) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        int most = parameters.integer("weeks", weeks, 1, MOST_WEEKS, USUAL_WEEKS);
        parameters.done();
        return of(read.of(date, most));
    }

    private Progress of(Facts facts) {
        List<WeekOfProgress> weeks = CountWeeks.of(facts);
        EmptyReason reason = reason(facts, weeks);
        return new Progress(
                facts.snapshot().asOf(),
                facts.snapshot().searchId(),
                weeks,
                LeadsOfProgress.of(facts),
                Declines.of(facts, texts),
                EmploymentMix.of(facts),
                MethodMix.of(facts),
                ConnectorActivity.of(facts),
                SmallSteps.of(facts, texts),
                Arrays.stream(ProgressRule.values())
                        .flatMap(rule -> rule.hint(facts, texts).stream())
                        .toList(),
                reason,
                reason == null ? null : texts.of("progress.EMPTY." + reason.name()));
    }

    private static EmptyReason reason(Facts facts, List<WeekOfProgress> weeks) {
        boolean something = facts.inWeeks(DoneType.APPLICATION).findAny().isPresent()
                || weeks.stream().anyMatch(SumUpProgress::hasSomething);
        if (something) {
            return null;
        }
        boolean ever = !facts.leads().isEmpty()
                || !facts.done().isEmpty()
                || facts.snapshot().asks().stream().anyMatch(Asked::wasAsked)
                || facts.snapshot().deeds().findAny().isPresent()
                || facts.snapshot().people().stream().anyMatch(person -> person.interactions() > 0);
        return ever ? EmptyReason.NO_MATCH : EmptyReason.NOTHING_THERE;
    }

    private static boolean hasSomething(WeekOfProgress week) {
        int done = week.asked() + week.answered() + week.interactions() + week.introductions();
        return done + week.leads() + week.interviews() + week.thankYous() + week.contactsOfPrompts() > 0;
    }
}
