package org.kith.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a search that is to be kept: as {@link SearchPlan}, and how it ended, where it is a past one.
 *
 * @param startedOn null for today
 * @param endedOn its last day, with the outcome; null for a search that goes on
 */
public record SearchDraft(
        @NotNull(message = "A reason is needed.") SearchReason reason,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String whyItMatters,

        LocalDate startedOn,
        LocalDate endedOn,
        SearchOutcome outcome,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String outcomeNote,

        @Size(max = 20, message = "Up to 20.")
        List<@NotBlank(message = "A role.") @Size(max = 200, message = "Up to 200 characters.") String> targetRoles,

        @Size(max = 20, message = "Up to 20.")
        List<@NotBlank(message = "An industry.") @Size(max = 200, message = "Up to 200 characters.") String> industries,

        @Size(max = 20, message = "Up to 20.")
        List<@NotBlank(message = "A place.") @Size(max = 200, message = "Up to 200 characters.") String> places,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String whatWorkedOnMe,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String whatWorked,

        @Valid TargetsDraft targets,
        @Valid PolicyDraft policy) {

    SearchPlan plan(LocalDate today) {
        return new SearchPlan(
                reason,
                whyItMatters,
                startedOn == null ? today : startedOn,
                targetRoles,
                industries,
                places,
                whatWorkedOnMe,
                whatWorked,
                targets,
                policy);
    }
}
