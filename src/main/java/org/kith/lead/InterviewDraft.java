package org.kith.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a new interview.
 *
 * @param startsAt from the discovery of the lead until the year 2200
 * @param interviewers 1 to 20, numbered from 1 in their order
 */
public record InterviewDraft(
        @NotNull(message = "A lead is needed.") UUID leadId,
        @NotNull(message = "A start is needed.") Instant startsAt,
        @NotNull(message = "A kind is needed.") InterviewKind kind,

        @NotNull(message = "Interviewers are needed.") @Size(min = 1, max = 20, message = "From 1 to 20 interviewers.")
        List<@NotNull(message = "An interviewer.") @Valid InterviewerDraft> interviewers,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes) {

    /** All of it that can be changed later. */
    InterviewPatch facts() {
        return new InterviewPatch(startsAt, kind, interviewers, notes);
    }
}
