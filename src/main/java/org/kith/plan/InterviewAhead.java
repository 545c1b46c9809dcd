package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;

/** Interviews of today and tomorrow, the next one first. */
final class InterviewAhead implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.interviews().stream()
                .filter(interview -> interview.status().equals("PENDING"))
                .filter(interview -> {
                    LocalDate on = day.snapshot().dateOf(interview.at());
                    return !on.isBefore(day.date()) && !on.isAfter(day.date().plusDays(1));
                })
                .map(interview -> item(interview, day, so));
    }

    private static PlanItem item(Underway interview, Day day, Outline so) {
        LocalDate on = day.snapshot().dateOf(interview.at());
        About about = About.of(AboutType.INTERVIEW, interview.id());
        return so.about(
                PlanRule.INTERVIEW_AHEAD,
                about,
                null,
                on,
                null,
                SuggestedAction.get("/v1/interviews/" + interview.id()),
                so.because(Fact.INTERVIEW_ON, List.of(about), on, interview.where() == null ? "" : interview.where()));
    }
}
