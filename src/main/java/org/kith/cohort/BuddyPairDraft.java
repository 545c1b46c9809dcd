package org.kith.cohort;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Two members who might look after each other.
 *
 * @param memberIds the ids of their memberships
 */
public record BuddyPairDraft(
        @NotNull(message = "Two members.") @Size(min = 2, max = 2, message = "Two members.")
        List<@NotNull(message = "A member.") UUID> memberIds) {}
