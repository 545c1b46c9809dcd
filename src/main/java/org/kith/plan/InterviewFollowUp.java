package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.time.BusinessDays;

/** Interviews of which nothing was heard for as long as an ask is waited for. */
final class InterviewFollowUp implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.interviews().stream()
                .filter(interview -> interview.status().equals("PENDING"))
                .filter(interview -> day.hasCome(dueOn(interview, day)))
                .map(interview -> item(interview, day, so));
    }

    private static LocalDate dueOn(Underway interview, Day day) {
        return BusinessDays.next(BusinessDays.after(
                day.snapshot().dateOf(interview.at()), day.snapshot().policy().patienceBusinessDays()));
    }

    private static PlanItem item(Underway interview, Day day, Outline so) {
        About about = About.of(AboutType.INTERVIEW, interview.id());
        return so.about(
                PlanRule.INTERVIEW_FOLLOW_UP,
                about,
                null,
                dueOn(interview, day),
                null,
                SuggestedAction.get("/v1/interviews/" + interview.id()),
                so.because(
                        Fact.NO_OUTCOME_SINCE,
                        List.of(about),
                        day.snapshot().dateOf(interview.at()),
                        interview.where() == null ? "" : interview.where()));
    }
}
