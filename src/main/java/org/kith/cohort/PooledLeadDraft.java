package org.kith.cohort;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.problem.Problem;

/**
 * What a member writes about a lead for the others. An organization or a role is needed.
 *
 * @param leadId which lead of the member's own it is; nothing of it is shown
 */
public record PooledLeadDraft(
        @NotNull(message = "A lead is needed.") UUID leadId,
        @Size(max = 300, message = "Up to 300 characters.") String role,
        @Size(max = 300, message = "Up to 300 characters.") String organization,
        @Size(max = 200, message = "Up to 200 characters.") String industry,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String text) {

    /** @throws Problem 422 when it says neither where nor what */
    void check() {
        if (Characters.bare(role) == null && Characters.bare(organization) == null) {
            throw Problem.invalid("/organization", "required", "An organization or a role is needed.");
        }
    }
}
