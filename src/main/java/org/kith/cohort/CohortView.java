package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A cohort, as its coach sees it.
 *
 * @param invitedUntil until when the invitation may be taken up, by as many as there is room for
 * @param invitation what members join with, in the answer that makes it and never again
 */
public record CohortView(
        UUID id,
        String name,
        String description,
        Instant invitedUntil,
        Instant createdAt,
        Instant updatedAt,
        String invitation,
        @JsonIgnore long version)
        implements Versioned {

    static CohortView of(Cohort cohort) {
        return of(cohort, null);
    }

    static CohortView of(Cohort cohort, String invitation) {
        return new CohortView(
                cohort.id,
                cohort.name,
                cohort.description,
                cohort.invitedUntil,
                cohort.createdAt,
                cohort.updatedAt,
                invitation,
                cohort.version);
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "CohortView[" + id + "]";
    }
}
