package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A membership, as the member sees it.
 *
 * @param cohortName how the cohort was called when the member joined
 * @param coachName how its coach was
 * @param leftAt null as long as it holds
 */
public record MembershipView(
        UUID id,
        String cohortName,
        String coachName,
        String displayName,
        List<Consent> consents,
        Instant joinedAt,
        Instant leftAt,
        LeftBy endedBy,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static MembershipView of(CohortMembership membership) {
        return new MembershipView(
                membership.id,
                membership.cohortName,
                membership.coachName,
                membership.displayName,
                membership.agreedTo(),
                membership.createdAt,
                membership.leftAt,
                membership.endedBy,
                membership.updatedAt,
                membership.version);
    }
}
