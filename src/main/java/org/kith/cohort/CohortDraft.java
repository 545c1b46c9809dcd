package org.kith.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.kith.problem.Problem;

/**
 * What a coach says about a cohort.
 *
 * @param invitedUntil until when its invitation may be taken up, up to a year from now; 14 days when absent
 */
public record CohortDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String description,

        Instant invitedUntil) {
    private static final Duration LONGEST = Duration.ofDays(366);

    static CohortDraft of(Cohort cohort) {
        return new CohortDraft(cohort.name, cohort.description, cohort.invitedUntil);
    }

    /**
     * Until when the invitation may be taken up.
     *
     * @param known until when it may so far, which may be over; null for a new one
     * @throws Problem 422 when it is told anew and over, or far away
     */
    Instant until(Instant known, Instant now) {
        if (invitedUntil == null) {
            return now.plus(Cohort.INVITED_FOR);
        }
        boolean possible = invitedUntil.isAfter(now) && invitedUntil.isBefore(now.plus(LONGEST));
        if (!invitedUntil.equals(known) && !possible) {
            throw Problem.invalid("/invitedUntil", "out-of-bounds", "A time in the future, within a year.");
        }
        return invitedUntil;
    }
}
