package org.kith.plan;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;

/** Interviewers of an interview that ended with a no: one step makes them contacts, who may be asked from then on. */
final class InterviewerToKeep implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.interviews().stream()
                .filter(interview -> interview.status().equals("REJECTED") && interview.interviewer() != null)
                .map(interview -> item(interview, day, so));
    }

    private static PlanItem item(Underway interview, Day day, Outline so) {
        About about = About.of(AboutType.INTERVIEW, interview.id());
        return so.about(
                PlanRule.INTERVIEWER_TO_KEEP,
                about,
                null,
                null,
                null,
                SuggestedAction.post(
                        "/v1/interviews/" + interview.id() + "/interviewers/" + interview.interviewer() + "/contact"),
                so.because(
                        Fact.INTERVIEW_ENDED,
                        List.of(about),
                        day.snapshot().dateOf(interview.at()),
                        interview.where() == null ? "" : interview.where()));
    }
}
