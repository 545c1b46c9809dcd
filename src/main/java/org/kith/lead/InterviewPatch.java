package org.kith.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/** What can be changed about an interview; its outcome is told by itself. See {@link InterviewDraft}. */
public record InterviewPatch(
        @NotNull(message = "A start is needed.") Instant startsAt,
        @NotNull(message = "A kind is needed.") InterviewKind kind,

        @NotNull(message = "Interviewers are needed.") @Size(min = 1, max = 20, message = "From 1 to 20 interviewers.")
        List<@NotNull(message = "An interviewer.") @Valid InterviewerDraft> interviewers,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    static InterviewPatch of(Interview interview, List<InterviewerDraft> interviewers) {
        return new InterviewPatch(interview.startsAt, interview.kind, interviewers, interview.notes);
    }

    InterviewPatch with(List<InterviewerDraft> others) {
        return new InterviewPatch(startsAt, kind, others, notes);
    }

    void applyTo(Interview interview, Instant now) {
        interview.startsAt = startsAt;
        interview.kind = kind;
        interview.notes = Characters.unlessBlank(notes);
        interview.updatedAt = now;
    }
}
