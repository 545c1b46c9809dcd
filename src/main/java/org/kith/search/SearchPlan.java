package org.kith.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a search and may change at any time. Lists that are null are empty; what is null in targets
 * and policy has its default.
 *
 * @param whyItMatters kept for use in asks
 * @param startedOn its first day, never in the future
 * @param whatWorkedOnMe what once made the seeker take time for somebody's networking call
 * @param whatWorked what brought the search on, for the next one to begin with
 */
public record SearchPlan(
        @NotNull(message = "A reason is needed.") SearchReason reason,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String whyItMatters,

        @NotNull(message = "A start is needed.") LocalDate startedOn,

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

    static SearchPlan of(Search search) {
        return new SearchPlan(
                search.reason,
                search.whyItMatters,
                search.startedOn,
                search.targetRoles,
                search.industries,
                search.places,
                search.whatWorkedOnMe,
                search.whatWorked,
                search.targets,
                search.policy);
    }

    void applyTo(Search search, Instant now) {
        search.reason = reason;
        search.whyItMatters = Characters.bare(whyItMatters);
        search.startedOn = startedOn;
        search.targetRoles = distinct(targetRoles);
        search.industries = distinct(industries);
        search.places = distinct(places);
        search.whatWorkedOnMe = Characters.bare(whatWorkedOnMe);
        search.whatWorked = Characters.bare(whatWorked);
        search.targets = targets == null ? TargetsDraft.NONE : targets;
        search.policy = policy == null ? PolicyDraft.NONE : policy;
        search.updatedAt = now;
    }

    private static List<String> distinct(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(String::strip).distinct().toList();
    }
}
