package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A pair, as the coach sees it: not which of the two agreed or ended it.
 *
 * @param memberIds the ids of the two memberships
 */
public record ProposedPairView(
        UUID id,
        List<UUID> memberIds,
        BuddyPairStatus status,
        Instant createdAt,
        Instant endedAt,
        @JsonIgnore long version)
        implements Versioned {}
