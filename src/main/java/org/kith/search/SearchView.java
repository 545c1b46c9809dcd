package org.kith.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A search as the API shows one.
 *
 * @param targets with every default filled in
 * @param policy with every default filled in
 * @param legalActions what leads on from here
 * @param history its steps, the first one first
 */
public record SearchView(
        UUID id,
        SearchReason reason,
        String whyItMatters,
        LocalDate startedOn,
        SearchStatus status,
        LocalDate endedOn,
        SearchOutcome outcome,
        @Shown(FieldGroup.NOTES) String outcomeNote,
        List<String> targetRoles,
        List<String> industries,
        List<String> places,
        @Shown(FieldGroup.NOTES) String whatWorkedOnMe,
        @Shown(FieldGroup.NOTES) String whatWorked,
        Targets targets,
        Policy policy,
        List<String> legalActions,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static SearchView of(Search search, List<Step> history) {
        return new SearchView(
                search.id,
                search.reason,
                search.whyItMatters,
                search.startedOn,
                search.status,
                search.endedOn,
                search.outcome,
                search.outcomeNote,
                search.targetRoles,
                search.industries,
                search.places,
                search.whatWorkedOnMe,
                search.whatWorked,
                Targets.of(search.targets),
                Policy.of(search.policy),
                search.status.legalActions(),
                history,
                search.createdAt,
                search.updatedAt,
                search.version);
    }
}
